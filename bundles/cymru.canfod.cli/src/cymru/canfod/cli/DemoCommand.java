package cymru.canfod.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.quantifier.Language;
import cymru.canfod.report.Format;
import cymru.canfod.report.Reports;
import cymru.canfod.samples.Sample;
import cymru.canfod.tally.Review;

/** {@code canfod demo}: the example review checked and its report written, in the folder {@code canfod-demo}. */
final class DemoCommand {

	private static final String FOLDER = "canfod-demo";

	private final Terminal terminal;
	private final Path here;

	DemoCommand(Terminal terminal, Path here) {
		this.terminal = terminal;
		this.here = here;
	}

	int run(@SuppressWarnings("unused") CommandLine.Demo command) {
		Language language = terminal.language();
		String folder = FOLDER + "/" + Sample.COMPLETE.folder();
		Path review = here.resolve(folder);
		try {
			if (!Files.exists(review)) {
				Files.createDirectories(review.getParent());
				Sample.COMPLETE.copy(review, null);
			}
		} catch (IOException e) {
			terminal.problem(Messages.text(language, "demo.unwritable", FOLDER, String.valueOf(e.getMessage())));
			return ExitCode.UNUSABLE;
		}
		terminal.say(Messages.text(language, "demo.review", folder));
		Reports.begin(EnumSet.allOf(Format.class));
		var reading = new ReviewReading(terminal, here);
		Optional<Review> found = reading.read(folder, FileReader.caching());
		if (found.isEmpty()) {
			return ExitCode.UNUSABLE;
		}
		reading.sayIssues(found.get());
		terminal.say(CheckCommand.summary(found.get(), language));
		int code = ReviewReading.exitCode(found.get());
		if (code != ExitCode.FINE) {
			return code;
		}
		var request = new CommandLine.Report(folder, FOLDER, EnumSet.allOf(Format.class), EnumSet.allOf(Language.class), false, false);
		code = new ReportCommand(terminal, here).write(found.get(), request);
		if (code == ExitCode.FINE) {
			terminal.say(Messages.text(language, "demo.next", folder));
		}
		return code;
	}
}
