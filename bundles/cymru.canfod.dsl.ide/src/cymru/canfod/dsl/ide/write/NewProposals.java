package cymru.canfod.dsl.ide.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import cymru.canfod.dsl.ide.Message;
import cymru.canfod.dsl.ide.saving.AtomicWrite;
import cymru.canfod.quantifier.Language;

/**
 * What a machine found on a website, about to be written down.
 *
 * @param provider its id
 * @param date of the visit to the website
 * @param checklist its id
 * @param saved path from the review folder to what was kept of the website
 */
public record NewProposals(String provider, LocalDate date, String checklist, String saved, List<Answer> answers) {

	/**
	 * A proposed answer.
	 *
	 * @param criterion its id
	 * @param answer yes, no, cannot-tell or a number
	 * @param address where it was seen, or empty
	 * @param note the passage that shows it, or why it is proposed
	 */
	public record Answer(String criterion, String answer, String address, String note) {
	}

	/** The path of a provider's proposals in its review. */
	public static String file(String provider) {
		return "websites/proposed/" + provider + ".canfod";
	}

	/**
	 * Writes a provider's proposals into their file, in the place of what an earlier visit proposed.
	 *
	 * @param review its folder
	 * @param language of the comment that says what the file is
	 * @return the path of the file in the review
	 * @throws IOException when it cannot be written: it is as it was then
	 */
	public static String write(Path review, String provider, List<NewProposals> all, Language language) throws IOException {
		String path = file(provider);
		Files.createDirectories(review.resolve(path).getParent());
		AtomicWrite.text(review.resolve(path), text(all, language));
		return path;
	}

	private static String text(List<NewProposals> all, Language language) {
		String header = Message.PROPOSALS_FILE.in(language);
		return all.stream().map(NewProposals::text).collect(Collectors.joining("", "// " + header + '\n', ""));
	}

	/** The proposals in the language. */
	public String text() {
		var text = new StringBuilder("proposals " + provider + " on " + date + " using " + checklist + " saved " + Quoted.text(saved) + '\n');
		for (Answer answer : answers) {
			text.append("  ").append(answer.criterion()).append(' ').append(answer.answer());
			if (!answer.address().isEmpty()) {
				text.append(' ').append(Quoted.text(answer.address()));
			}
			if (!answer.note().isBlank()) {
				text.append(' ').append(Quoted.text(Quoted.note(answer.note())));
			}
			text.append('\n');
		}
		return text.toString();
	}
}
