package cymru.canfod.dsl.ide.write;

import java.time.LocalDate;
import java.util.List;

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

	/** The proposals in the language. */
	public String text() {
		var text = new StringBuilder("proposals " + provider + " on " + date + " using " + checklist + " saved " + Quoted.text(saved) + '\n');
		for (Answer answer : answers) {
			text.append("  ").append(answer.criterion()).append(' ').append(answer.answer());
			if (!answer.address().isEmpty()) {
				text.append(' ').append(Quoted.text(answer.address()));
			}
			if (!answer.note().isBlank()) {
				text.append(' ').append(Quoted.text(onOneLine(answer.note())));
			}
			text.append('\n');
		}
		return text.toString();
	}

	/** A text that holds "://" would be taken for an address. */
	private static String onOneLine(String note) {
		return note.replaceAll("\\s+", " ").replace("://", ": //");
	}
}
