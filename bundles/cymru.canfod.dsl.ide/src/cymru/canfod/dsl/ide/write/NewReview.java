package cymru.canfod.dsl.ide.write;

import java.time.LocalDate;

/**
 * The frame of a new review.
 *
 * @param id see {@link Ids}
 * @param english the title in English
 * @param welsh the title in Welsh, may be empty
 * @param scheme the id of its quantifier scheme
 * @param from the first day of the review's period
 * @param to the last day
 */
public record NewReview(String id, String english, String welsh, String scheme, LocalDate from, LocalDate to) {

	/** The file that by custom holds the frame. */
	public static final String FILE = "review.canfod";

	/** The frame in the language. */
	public String text() {
		return """
				review %s %s
				  scheme %s
				  period %s to %s
				""".formatted(id, Quoted.pair(english, welsh), scheme, from, to);
	}
}
