package cymru.canfod.cli;

import java.io.IOException;
import java.nio.file.Path;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.Severity;
import cymru.canfod.tally.VerdictCode;

/** {@code canfod check DIR [--json]}: every claim against its evidence. */
final class CheckCommand {

	private final Terminal terminal;
	private final ReviewReading reading;

	CheckCommand(Terminal terminal, Path here) {
		this.terminal = terminal;
		this.reading = new ReviewReading(terminal, here);
	}

	int run(CommandLine.Check command) {
		var found = reading.read(command.folder(), command.cache() ? FileReader.caching() : new FileReader());
		if (found.isEmpty()) {
			return ExitCode.UNUSABLE;
		}
		Review review = found.get();
		reading.sayIssues(review);
		if (command.json()) {
			try {
				CheckJson.write(review, terminal.out(), terminal.language());
			} catch (IOException e) {
				terminal.problem(Messages.text(terminal.language(), "output.failed", String.valueOf(e.getMessage())));
				return ExitCode.UNUSABLE;
			}
		} else {
			terminal.say(summary(review, terminal.language()));
		}
		return ReviewReading.exitCode(review);
	}

	/** One sentence or two: what was read, how many claims hold, what stands in the way. */
	static String summary(Review review, Language language) {
		long holding = review.claims().stream().filter(c -> c.verdict().code() == VerdictCode.HOLDS).count();
		long errors = review.issues().stream().filter(i -> i.severity() == Severity.ERROR).count();
		long warnings = review.issues().size() - errors;
		String title = review.frame().map(f -> f.title().in(language)).orElse("-");
		return Messages.text(language, "check.summary", title, review.files().size(), review.declarations().providers().size(), review.claims().size(),
				holding, errors, warnings) + (review.complete() ? "" : " " + Messages.text(language, "check.incomplete"));
	}
}
