package cymru.canfod.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process that is asked to end lets what it does come to its end, and says so. */
class CleanStopTest {

	/** Works until it is asked to stop. */
	static final class Worker {
		private Worker() {
		}

		public static void main(String[] arguments) throws IOException {
			try (FileOutputStream said = new FileOutputStream(FileDescriptor.out); CleanStop stop = new CleanStop()) {
				said.write("working\n".getBytes(StandardCharsets.US_ASCII));
				while (!stop.monitor().isCanceled()) {
					Thread.onSpinWait();
				}
				said.write("stopped\n".getBytes(StandardCharsets.US_ASCII));
			}
		}
	}

	@Test
	@Timeout(60)
	void whatGoesOnIsEndedBeforeTheProcess() throws IOException, InterruptedException {
		String path = Stream.of(Worker.class, CleanStop.class, IProgressMonitor.class).map(CleanStopTest::place).distinct().collect(Collectors.joining(File.pathSeparator));
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path, Worker.class.getName())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (var out = process.inputReader()) {
			assertEquals("working", out.readLine());
			process.toHandle().destroy();
			assertEquals("stopped", out.readLine());
		}
		assertTrue(process.waitFor(30, TimeUnit.SECONDS));
	}

	private static String place(Class<?> type) {
		return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20"))).toString();
	}
}
