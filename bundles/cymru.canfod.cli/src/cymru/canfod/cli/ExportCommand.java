package cymru.canfod.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.ide.saving.AtomicWrite;
import cymru.canfod.exchange.AnswerFile;
import cymru.canfod.tally.Blindness;
import cymru.canfod.tally.Review;

/** {@code canfod export DIR --answers FILE}: the answers to criteria as a spreadsheet. */
final class ExportCommand {

	private final Terminal terminal;
	private final Path here;
	private final ReviewReading reading;

	ExportCommand(Terminal terminal, Path here) {
		this.terminal = terminal;
		this.here = here;
		reading = new ReviewReading(terminal, here);
	}

	int run(CommandLine.Export command) {
		var found = reading.read(command.folder(), FileReader.caching());
		if (found.isEmpty()) {
			return ExitCode.UNUSABLE;
		}
		Review review = found.get();
		reading.sayIssues(review);
		int code = ReviewReading.exitCode(review);
		if (code == ExitCode.UNUSABLE) {
			return code;
		}
		try {
			Path file = here.resolve(command.answers());
			Blindness blind = Blindness.ofAnybody(review, "");
			AtomicWrite.bytes(file, AnswerFile.of(command.answers()).orElseThrow().bytes(review, terminal.language(), command.list(), look -> !command.unfinished() && blind.hides(look)));
			terminal.say(Messages.text(terminal.language(), "report.written", file.startsWith(here) ? here.relativize(file) : file));
			if (blind.size() > 0) {
				terminal.problem(Messages.text(terminal.language(), command.unfinished() ? "export.unfinished" : "export.held-back", blind.size()));
			}
			if (!review.complete()) {
				terminal.problem(Messages.text(terminal.language(), "check.incomplete"));
			}
			return code;
		} catch (IOException | InvalidPathException e) {
			terminal.problem(Messages.text(terminal.language(), "folder.unreadable", command.answers(), String.valueOf(e.getMessage())));
			return ExitCode.UNUSABLE;
		}
	}
}
