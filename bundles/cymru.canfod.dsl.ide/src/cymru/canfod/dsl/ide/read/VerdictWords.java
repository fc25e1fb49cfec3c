package cymru.canfod.dsl.ide.read;

import java.util.Optional;

import cymru.canfod.dsl.ide.Message;
import cymru.canfod.quantifier.Distribution;
import cymru.canfod.quantifier.Language;
import cymru.canfod.quantifier.Term;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Count;
import cymru.canfod.tally.Measured;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.Verdict;
import cymru.canfod.tally.VerdictCode;
import cymru.canfod.tally.facts.Population;

/** Says a verdict in few words, for a line above the claim, a list and a hover. */
public final class VerdictWords {

	private VerdictWords() {
	}

	/** A sign for the verdict, which tells it without colour. */
	public static String sign(VerdictCode code) {
		return switch (code) {
			case HOLDS -> "✓";
			case UNDERSTATED -> "↑";
			case OVERSTATED -> "↓";
			case NO_TERM -> "≈";
			case UNSUPPORTED -> "∅";
			case FIGURE_DIFFERS, COMPARISON_DIFFERS -> "≠";
			case NO_QUANTIFIER -> "…";
		};
	}

	/** The verdict in two or three words. */
	public static String name(VerdictCode code, Language language) {
		return Message.valueOf("VERDICT_" + code.name()).in(language);
	}

	/** One line: "✓ 19 of 22 schools, 86%: many; 1 answer from changing". */
	public static String line(CheckedClaim claim, Review review, Language language) {
		Verdict verdict = claim.verdict();
		var strongest = strongest(claim);
		var said = verdict.term().map(t -> form(t, claim.language())).or(() -> compared(verdict).flatMap(Measured.Compared::said).map(r -> r.word(claim.language())))
				.orElse(strongest);
		var line = sentence(verdict, strongest.isEmpty()).in(language, count(claim, review, language), said, strongest);
		return sign(verdict.code()) + " " + line + margin(verdict, language)
				+ (verdict.complete() ? "" : " " + Message.NOT_COMPLETE.in(language));
	}

	/** The strongest term that holds, or how a comparison really is, in the language of the claim; empty when there is neither. */
	public static String strongest(CheckedClaim claim) {
		return claim.verdict().strongest().map(t -> form(t, claim.language()))
				.or(() -> compared(claim.verdict()).flatMap(Measured.Compared::found).map(r -> r.word(claim.language()))).orElse("");
	}

	private static Optional<Measured.Compared> compared(Verdict verdict) {
		return verdict.measured().flatMap(Measured::compared);
	}

	/** "19 of 22 schools, 86%", of numbers "mean 2.4, median 2, 1 to 5 (11 secondary schools)", or two such against each other. */
	public static String count(CheckedClaim claim, Review review, Language language) {
		Verdict verdict = claim.verdict();
		var population = population(claim.claim().population(), review, language);
		return verdict.measured().map(m -> m.compared()
				.map(other -> Message.AGAINST.in(language, side(m.ofNumbers(), m.numbers(), verdict.count(), population, language),
						side(m.ofNumbers(), other.numbers(), other.count(), population(other.population(), review, language), language)))
				.orElseGet(() -> numbers(m.numbers(), population, language))).orElseGet(() -> count(verdict.count(), population, language));
	}

	private static String side(boolean ofNumbers, Distribution numbers, Count count, String population, Language language) {
		return ofNumbers ? Message.MEAN.in(language, numbers.isEmpty() ? "–" : numbers.mean(2).toPlainString(), numbers.size(), population)
				: count(count, population, language);
	}

	private static String numbers(Distribution numbers, String population, Language language) {
		return numbers.isEmpty() ? Message.MEAN.in(language, "–", 0, population) : Message.NUMBERS.in(language, numbers.mean(2).toPlainString(),
				numbers.median().toPlainString(), numbers.smallest(), numbers.largest(), numbers.size(), population);
	}

	private static String count(Count count, String population, Language language) {
		var percent = count.base() == 0 ? "" : ", " + count.share().percent() + "%";
		return Message.COUNT.in(language, count.count(), count.base(), population) + percent;
	}

	/** The population by its label, not by its id. */
	public static String population(Population population, Review review, Language language) {
		var name = label(population.name().id(), review, language);
		return population.where().map(f -> Message.WHERE.in(language, name, f.text())).orElse(name);
	}

	private static String label(String id, Review review, Language language) {
		if (id.equals(Population.ALL_PROVIDERS)) {
			return Message.ALL_PROVIDERS.in(language);
		}
		var declarations = review.declarations();
		return Optional.ofNullable(declarations.groups().get(id)).map(d -> d.fact().label())
				.or(() -> Optional.ofNullable(declarations.kinds().get(id)).map(d -> d.fact().label()))
				.map(pair -> pair.in(language)).orElse(id);
	}

	/** The form of the term that is printed first, in a language; its English form when the scheme has no Welsh one. */
	public static String form(Term term, Language language) {
		var forms = term.forms(language);
		return forms.isEmpty() ? term.forms(Language.ENGLISH).get(0) : forms.get(0);
	}

	private static Message sentence(Verdict verdict, boolean nothingHolds) {
		return switch (verdict.code()) {
			case HOLDS -> nothingHolds ? Message.LINE_FIGURE_HOLDS : Message.LINE_HOLDS;
			case UNDERSTATED -> Message.LINE_UNDERSTATED;
			case OVERSTATED -> Message.LINE_OVERSTATED;
			case NO_TERM -> Message.LINE_NO_TERM;
			case UNSUPPORTED -> Message.LINE_UNSUPPORTED;
			case FIGURE_DIFFERS -> Message.LINE_FIGURE_DIFFERS;
			case COMPARISON_DIFFERS -> Message.LINE_COMPARISON_DIFFERS;
			case NO_QUANTIFIER -> compared(verdict).isPresent() ? Message.LINE_NO_COMPARISON : Message.LINE_NO_QUANTIFIER;
		};
	}

	private static String margin(Verdict verdict, Language language) {
		if (verdict.code() != VerdictCode.HOLDS || verdict.term().isEmpty() && compared(verdict).isEmpty()) {
			return "";
		}
		return "; " + (verdict.margin() == 1 ? Message.MARGIN_ONE.in(language) : Message.MARGIN_MORE.in(language, verdict.margin()));
	}
}
