package cymru.canfod.dsl.ide.read;

import java.util.ArrayList;
import java.util.stream.Collectors;

import cymru.canfod.dsl.ide.Message;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Count;
import cymru.canfod.tally.Measured;
import cymru.canfod.tally.ProviderStance;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.Verdict;

/** Says how a claim stands and on whose answers. */
final class ClaimHover {

	private final Review review;
	private final Language language;

	ClaimHover(Review review, Language language) {
		this.review = review;
		this.language = language;
	}

	Hover about(CheckedClaim claim) {
		Verdict verdict = claim.verdict();
		var lines = new ArrayList<String>();
		lines.add(VerdictWords.line(claim, review, language));
		lines.add(Answers.of(verdict.count(), language));
		if (verdict.measured().isPresent()) {
			verdict.measured().flatMap(Measured::compared).ifPresent(other -> lines.add(Answers.of(other.count(), language)));
			return hover(claim, lines);
		}
		lines.add(verdict.holding().isEmpty() ? Message.NO_TERM_HOLDS.in(language)
				: Message.TERMS_HOLDING.in(language, verdict.holding().stream().map(t -> VerdictWords.form(t, claim.language()))
						.collect(Collectors.joining(", "))));
		counted(verdict.count(), lines);
		return hover(claim, lines);
	}

	private Hover hover(CheckedClaim claim, ArrayList<String> lines) {
		return new Hover(claim.claim().span(), "“" + claim.claim().text().printed() + "”: " + VerdictWords.name(claim.verdict().code(), language), lines);
	}

	private void counted(Count count, ArrayList<String> lines) {
		var yes = count.answers().stream().filter(a -> a.outcome() == ProviderStance.YES).map(a -> a.provider()).toList();
		if (!yes.isEmpty()) {
			lines.add(Message.COUNTED.in(language, Names.listed(yes, review)));
		}
	}
}
