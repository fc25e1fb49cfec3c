package cymru.canfod.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.folder.ReviewFolder;
import cymru.canfod.tally.Issue;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.Severity;

/** Reads the review that a command names, and says on the terminal what is wrong with it. */
final class ReviewReading {

	private final Terminal terminal;
	private final Path here;

	ReviewReading(Terminal terminal, Path here) {
		this.terminal = terminal;
		this.here = here;
	}

	/** The review in a folder; nothing, with the reason said, when there is none to be read. */
	Optional<Review> read(String folder, FileReader reader) {
		try {
			Path root = here.resolve(folder);
			if (!Files.isDirectory(root)) {
				terminal.problem(Messages.text(terminal.language(), Files.exists(root) ? "folder.file" : "folder.missing", folder));
				return Optional.empty();
			}
			Review review = new ReviewFolder(root, reader).read(null);
			if (review.files().isEmpty()) {
				terminal.problem(Messages.text(terminal.language(), "folder.empty", folder));
				return Optional.empty();
			}
			return Optional.of(review);
		} catch (IOException | InvalidPathException e) {
			terminal.problem(Messages.text(terminal.language(), "folder.unreadable", folder, String.valueOf(e.getMessage())));
			return Optional.empty();
		}
	}

	/** Says every issue on a line of its own: {@code file:line:column: level: code: message}. */
	void sayIssues(Review review) {
		var lines = new StringBuilder();
		for (Issue issue : review.issues()) {
			lines.append(issue.file()).append(':').append(issue.span().line()).append(':').append(issue.span().column()).append(": ")
					.append(level(issue.severity())).append(": ").append(issue.code().code()).append(": ").append(issue.message(terminal.language()))
					.append('\n');
		}
		terminal.err().print(lines);
	}

	/** The level's word in messages and results. */
	static String level(Severity severity) {
		return severity == Severity.ERROR ? "error" : "warning";
	}

	/** The exit code for what was found: a folder without a review is no usable input. */
	static int exitCode(Review review) {
		if (review.frame().isEmpty()) {
			return ExitCode.UNUSABLE;
		}
		return review.hasErrors() ? ExitCode.REVIEW_HAS_ERRORS : ExitCode.FINE;
	}
}
