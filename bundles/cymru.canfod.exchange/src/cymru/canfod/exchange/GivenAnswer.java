package cymru.canfod.exchange;

import java.util.Optional;

import cymru.canfod.tally.facts.Fact;

/**
 * An answer that a spreadsheet gives.
 *
 * @param provider its id
 * @param criterion its id
 * @param date ISO 8601, where the row gives one
 * @param address where it was seen, or empty
 * @param note or empty
 * @param remarks whether the sheet has columns for address and note at all
 * @param settledBy who settled with it what others answered differently, where it does and the row says so
 */
public record GivenAnswer(String provider, String criterion, Optional<String> date, Content content, String address, String note, boolean remarks,
		Optional<String> settledBy) {

	/** What is answered. */
	public sealed interface Content {
	}

	/** To a yes-no criterion, or that it cannot be answered. */
	public record Outcome(Fact.Outcome outcome) implements Content {
	}

	/** To a criterion that counts. */
	public record Count(int count) implements Content {
	}

	/** To a criterion that asks for text. */
	public record Words(String text) implements Content {
	}

	/** What an answer in the review says. */
	static Optional<Content> content(Fact.Answer answer) {
		return answer.outcome().<Content>map(Outcome::new).or(() -> answer.count().map(Count::new))
				.or(() -> answer.text().map(text -> new Words(text.printed().strip().replaceAll("\\s+", " "))));
	}

	/** Whether an answer in the review says the same. */
	boolean isSameAs(Fact.Answer answer) {
		return content(answer).filter(content::equals).isPresent() && (!remarks || address.strip().equals(answer.address().strip())
				&& note.strip().replaceAll("\\s+", " ").equals(answer.note().strip().replaceAll("\\s+", " ")));
	}
}
