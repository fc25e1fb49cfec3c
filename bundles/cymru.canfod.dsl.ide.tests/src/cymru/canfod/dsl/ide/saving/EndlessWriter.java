package cymru.canfod.dsl.ide.saving;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A program that saves one text after the other until it is killed, and tells of each that is saved. */
@NonNullByDefault({})
final class EndlessWriter {

	private EndlessWriter() {
	}

	/** Takes the file and the number of the first text. */
	public static void main(String[] arguments) throws IOException {
		try (var told = new FileOutputStream(FileDescriptor.out)) {
			for (int number = Integer.parseInt(arguments[1]);; number++) {
				AtomicWrite.text(Path.of(arguments[0]), text(number));
				told.write((number + "\n").getBytes(StandardCharsets.US_ASCII));
			}
		}
	}

	/** The text of a number: long ones and short ones in turn. */
	static String text(int number) {
		return (number + "\n").repeat(1 + number % 7 * 2000);
	}
}
