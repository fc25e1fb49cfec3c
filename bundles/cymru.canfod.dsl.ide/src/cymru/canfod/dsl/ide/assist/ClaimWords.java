package cymru.canfod.dsl.ide.assist;

import java.util.Locale;
import java.util.Optional;

import cymru.canfod.dsl.ide.read.VerdictWords;
import cymru.canfod.quantifier.Figure;
import cymru.canfod.quantifier.Language;
import cymru.canfod.quantifier.Share;
import cymru.canfod.quantifier.Term;
import cymru.canfod.quantifier.TermFinder;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.tally.facts.Text;

/** The words of a claim that say how many, and what else could stand in their place. */
final class ClaimWords {

	/** A stretch of the file and the words that should stand there. */
	record Replacement(Span span, String words) {
	}

	private final CheckedClaim claim;
	private final Text text;
	private final Optional<Span> quantifier;

	ClaimWords(CheckedClaim claim, Review review) {
		this.claim = claim;
		text = claim.claim().text();
		quantifier = new TermFinder(review.scheme()).quantifier(text.value(), claim.language()).map(m -> text.part(m.offset(), m.length()));
	}

	/** The term in the place of the one that is there, with a capital where that has one; in front of the words when there is none. */
	Replacement with(Term term) {
		return with(VerdictWords.form(term, claim.language()));
	}

	/** The same for a form of a term. */
	Replacement with(String form) {
		return quantifier.map(q -> new Replacement(q, capitalisedLike(source(q), form))).orElseGet(() -> inFront(form));
	}

	/** The count in the place of the figure or the term that is there. */
	Replacement withCount() {
		Share share = claim.verdict().count().share();
		var figure = Figure.in(text.value(), claim.language()).stream().findFirst();
		if (figure.isPresent()) {
			return new Replacement(text.part(figure.get().offset(), figure.get().length()), figure.get().meaning().trueText(share, claim.language()));
		}
		return quantifier.map(q -> new Replacement(withPartitive(q), Figure.count(share, claim.language())))
				.orElseGet(() -> inFront(Figure.count(share, claim.language())));
	}

	/** With the "of" or "o" behind the term: a figure brings its own. */
	private Span withPartitive(Span term) {
		var rest = text.raw().substring(term.end() - text.span().offset());
		var partitive = claim.language() == Language.WELSH ? " o " : " of ";
		int more = rest.startsWith(partitive) ? partitive.length() - 1 : 0;
		return new Span(term.offset(), term.length() + more, term.line(), term.column());
	}

	private Replacement inFront(String form) {
		var raw = text.raw();
		int blanks = raw.length() - raw.stripLeading().length();
		var at = text.part(0, 0);
		return new Replacement(new Span(at.offset() + blanks, 0, at.line(), at.column()), form + (raw.isBlank() ? "" : " "));
	}

	private String source(Span span) {
		int from = span.offset() - text.span().offset();
		return text.raw().substring(from, from + span.length());
	}

	private static String capitalisedLike(String model, String words) {
		boolean capital = !model.isEmpty() && Character.isUpperCase(model.charAt(0));
		return capital ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
	}
}
