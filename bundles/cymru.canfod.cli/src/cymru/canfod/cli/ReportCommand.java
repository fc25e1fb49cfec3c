package cymru.canfod.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.report.ReportException;
import cymru.canfod.report.ReportRequest;
import cymru.canfod.report.Reports;
import cymru.canfod.tally.Review;

/** {@code canfod report DIR --out OUT}: the report as files, from a review without errors. */
final class ReportCommand {

	private final Terminal terminal;
	private final Path here;
	private final ReviewReading reading;

	ReportCommand(Terminal terminal, Path here) {
		this.terminal = terminal;
		this.here = here;
		this.reading = new ReviewReading(terminal, here);
	}

	int run(CommandLine.Report command) {
		Reports.begin(command.formats());
		var found = reading.read(command.folder(), FileReader.caching());
		if (found.isEmpty()) {
			return ExitCode.UNUSABLE;
		}
		Review review = found.get();
		reading.sayIssues(review);
		int code = ReviewReading.exitCode(review);
		if (code == ExitCode.UNUSABLE || code != ExitCode.FINE && !command.draft()) {
			terminal.problem(Messages.text(terminal.language(), "report.refused"));
			return code;
		}
		return write(review, command);
	}

	/** Writes the files and says which. */
	int write(Review review, CommandLine.Report command) {
		try {
			Path output = here.resolve(command.output());
			var request = new ReportRequest(review, output, command.formats(), command.languages(), command.draft(), command.trace());
			List<Path> files = Reports.write(request, null);
			files.forEach(file -> terminal.say(Messages.text(terminal.language(), "report.written", shown(file))));
			return ExitCode.FINE;
		} catch (InvalidPathException e) {
			terminal.problem(Messages.text(terminal.language(), "folder.unreadable", command.output(), String.valueOf(e.getReason())));
			return ExitCode.UNUSABLE;
		} catch (ReportException e) {
			terminal.problem(e.message(terminal.language()));
			return switch (e.reason()) {
			case NO_REVIEW, INCOMPLETE -> ExitCode.REVIEW_HAS_ERRORS;
			case OUTPUT -> ExitCode.UNUSABLE;
			case RENDERING -> ExitCode.FAILED;
			};
		}
	}

	/** A path as the user would type it from here. */
	private String shown(Path file) {
		return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
	}
}
