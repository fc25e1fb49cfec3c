package cymru.canfod.website;

import java.util.List;

import cymru.canfod.quantifier.Language;

/**
 * An answer that a probe proposes to a criterion of the checklist. It counts nowhere until a person has accepted it.
 *
 * @param criterion the id of the criterion
 * @param count the answer where it is a number, else 0
 * @param evidence the passages that show it, the best first; a "yes" and a number have at least one
 */
public record Proposal(String criterion, Outcome outcome, int count, List<Evidence> evidence, Reason reason) {
	/** @throws IllegalArgumentException for a "yes" or a number without the passage that shows it */
	public Proposal {
		evidence = List.copyOf(evidence);
		if (evidence.isEmpty() && (outcome == Outcome.YES || outcome == Outcome.COUNT)) {
			throw new IllegalArgumentException(criterion + " without evidence");
		}
	}

	/** It is so, and here it can be seen. */
	public static Proposal yes(String criterion, Evidence evidence, Reason reason) {
		return new Proposal(criterion, Outcome.YES, 0, List.of(evidence), reason);
	}

	/** It is not so, as the evidence or the whole of what was read shows. */
	public static Proposal no(String criterion, List<Evidence> evidence, Reason reason) {
		return new Proposal(criterion, Outcome.NO, 0, evidence, reason);
	}

	/** A person has to look. */
	public static Proposal cannotTell(String criterion, List<Evidence> evidence, Reason reason) {
		return new Proposal(criterion, Outcome.CANNOT_TELL, 0, evidence, reason);
	}

	/** A number. */
	public static Proposal counted(String criterion, int count, Evidence evidence, Reason reason) {
		return new Proposal(criterion, Outcome.COUNT, count, List.of(evidence), reason);
	}

	/** The answer as the language of reviews writes it. */
	public String answer() {
		return switch (outcome) {
			case YES -> "yes";
			case NO -> "no";
			case CANNOT_TELL -> "cannot-tell";
			case COUNT -> Integer.toString(count);
		};
	}

	/** Where it can be seen, or empty. */
	public String address() {
		return evidence.stream().findFirst().map(shown -> shown.address().toString()).orElse("");
	}

	/** The passage that shows it; where that does not say why, as of what is missing or does not work, why it is proposed. */
	public String shownBy(Language language) {
		boolean isShown = outcome == Outcome.YES || outcome == Outcome.COUNT;
		return evidence.stream().findFirst().filter(shown -> isShown).map(Evidence::passage).filter(passage -> !passage.isBlank()).orElseGet(() -> reason.message(language));
	}
}
