package cymru.canfod.dsl.ide.write;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import cymru.canfod.tally.Review;

/**
 * A visit about to be written down.
 *
 * @param provider its id
 * @param mode one of the ways to hold a conversation, or empty
 * @param language one of the languages that a conversation can be held in, or empty
 * @param inspectors ids, may be empty
 * @param roles ids of those who were spoken to, may be empty
 * @param name of its files, without folder and ending
 */
public record NewVisit(String provider, LocalDate date, String mode, String language, List<String> inspectors, List<String> roles, String name) {

	/** A name for the files of a provider's next visit, that no file of the review has yet: {@code S07}, then {@code S07-2}. */
	public static String freeName(Review review, String provider) {
		return IntStream.iterate(1, number -> number + 1).mapToObj(number -> number == 1 ? provider : provider + "-" + number)
				.filter(name -> review.file(file(name)).isEmpty()).findFirst().orElseThrow();
	}

	/** The path of the visit in its review. */
	public String file() {
		return file(name);
	}

	/** The path of its notes. */
	public String notes() {
		return "notes/" + name + ".md";
	}

	/** The visit in the language; the first passage goes where it ends. */
	public String text() {
		var text = new StringBuilder("visit " + provider + " on " + date);
		text.append(mode.isEmpty() ? "" : " " + mode);
		text.append(language.isEmpty() ? "" : " in " + language);
		text.append(inspectors.isEmpty() ? "" : " by " + String.join(", ", inspectors));
		text.append(roles.isEmpty() ? "" : " with " + String.join(", ", roles));
		return text.append("\n  notes ").append(Quoted.text(notes())).append("\n  ").toString();
	}

	private static String file(String name) {
		return "visits/" + name + ".canfod";
	}
}
