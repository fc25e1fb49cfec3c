package cymru.canfod.tally;

import java.util.Optional;

import cymru.canfod.quantifier.Figure;
import cymru.canfod.quantifier.Language;
import cymru.canfod.quantifier.Share;
import cymru.canfod.quantifier.Term;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.tally.facts.Text;

/** Changes of a claim's printed words. */
final class ClaimFix {

	private ClaimFix() {
	}

	/** Another term in place of the claim's; none when the claim has no words for one or the term none in its language. */
	static Optional<Fix> term(ReadClaim read, Term term) {
		return read.mention().flatMap(mention -> term.forms(read.language()).stream().findFirst()
				.map(form -> replacing(read, mention.offset(), mention.end(), form, Fix.Kind.USE_TERM)));
	}

	/** The true count in place of the claim's term: "19 of 22 schools". */
	static Optional<Fix> count(ReadClaim read, Share share) {
		String words = read.claim().text().value();
		return read.mention().filter(mention -> !share.isOfNothing()).map(mention -> {
			boolean takesOf = read.language() == Language.ENGLISH && words.startsWith(" of ", mention.end());
			return replacing(read, mention.offset(), mention.end() + (takesOf ? " of".length() : 0), Figure.count(share, read.language()),
					Fix.Kind.PUT_FIGURE);
		});
	}

	/** The true figure in place of a wrong one of the same kind. */
	static Fix figure(ReadClaim read, Figure figure, Share share) {
		return replacing(read, figure.offset(), figure.offset() + figure.length(), figure.meaning().trueText(share, read.language()),
				Fix.Kind.PUT_FIGURE);
	}

	/** Other words in place of a part of the claim's. */
	static Fix words(ReadClaim read, int offset, int length, String replacement, Fix.Kind kind) {
		return replacing(read, offset, offset + length, replacement, kind);
	}

	private static Fix replacing(ReadClaim read, int start, int end, String replacement, Fix.Kind kind) {
		Text text = read.claim().text();
		Span span = text.part(start, end - start);
		boolean capital = Character.isUpperCase(text.value().charAt(start));
		return new Fix(kind, span, capital ? replacement.substring(0, 1).toUpperCase() + replacement.substring(1) : replacement);
	}
}
