package cymru.canfod.dsl.ide.write;

import java.util.Optional;

import cymru.canfod.tally.facts.Fact;

/**
 * What somebody says of one criterion.
 *
 * @param answer as the language writes it: yes, no, cannot-tell, not-applicable, a number, or a quoted text
 * @param address where it was seen, or empty
 * @param note or empty
 * @param acceptedBy who took it over from what a machine proposed
 */
public record Said(String answer, String address, String note, Optional<String> acceptedBy) {

	/** An answer alone. */
	public Said(String answer) {
		this(answer, "", "", Optional.empty());
	}

	/** An answer to a yes-no criterion. */
	public static Said outcome(Fact.Outcome outcome) {
		return new Said(word(outcome));
	}

	/** An answer to a criterion that counts, 0 or more. */
	public static Said count(int count) {
		return new Said(Integer.toString(count));
	}

	/** An answer to a criterion that asks for text, which is not blank. */
	public static Said text(String text) {
		return new Said(Quoted.line(text));
	}

	/** What an answer in a review says. */
	public static Said of(Fact.Answer answer) {
		return new Said(answer(answer), answer.address(), answer.note(), answer.acceptedBy().map(by -> by.id()));
	}

	/** The answer alone, as the language writes it. */
	public static String answer(Fact.Answer answer) {
		return answer.outcome().map(Said::word).or(() -> answer.count().map(String::valueOf)).or(() -> answer.text().map(text -> Quoted.line(text.printed())))
				.orElse("");
	}

	/** Another answer instead, with the same address and note; it is a person's own, whoever had accepted the one before. */
	public Said answering(Said other) {
		return new Said(other.answer, address, note, other.answer.equals(answer) ? acceptedBy : other.acceptedBy);
	}

	/** With another note; empty for none. */
	public Said noting(String words) {
		return new Said(answer, address, Quoted.note(words), acceptedBy);
	}

	/** With another address where it was seen; empty for none. What has no {@code ://} is taken for the address of a secure website. */
	public Said seenAt(String place) {
		String written = place.strip().replaceAll("\\s+", "%20");
		return new Said(answer, written.isEmpty() || written.contains("://") ? written : "https://" + written, note, acceptedBy);
	}

	/** The same, taken over by somebody from what a machine proposed. */
	public Said acceptedBy(String inspector) {
		return new Said(answer, address, note, Optional.of(inspector));
	}

	private static String word(Fact.Outcome outcome) {
		return switch (outcome) {
			case YES -> "yes";
			case NO -> "no";
			case CANNOT_TELL -> "cannot-tell";
			case NOT_APPLICABLE -> "not-applicable";
		};
	}
}
