package cymru.canfod.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import cymru.canfod.quantifier.Language;

/** One run of a command: its exit code and what it said. */
record Run(int code, String out, String err) {

	static Run of(Path here, String... arguments) {
		return of(Language.ENGLISH, here, arguments);
	}

	static Run of(Language language, Path here, String... arguments) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		var terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), language);
		int code = CanfodApplication.run(List.of(arguments), terminal, here);
		return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}
}
