package cymru.canfod.tally.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Language;

/**
 * Running text with claim links in it, in English and Welsh.
 *
 * @param english the English paragraphs
 * @param welsh the Welsh paragraphs, empty when there is no Welsh text
 */
public record Prose(List<Paragraph> english, List<Paragraph> welsh) {

	/** A paragraph: texts and claims in the order in which they are printed. */
	public record Paragraph(List<Segment> segments, Span span) {

		/** The paragraph as it is printed: claims by their words, white space as single blanks. */
		public String printed() {
			var text = new StringBuilder();
			segments.forEach(s -> text.append(s.text().value()));
			return Text.onOneLine(text.toString());
		}
	}

	/** A part of a paragraph. */
	public sealed interface Segment {
		/** The words as they are printed. */
		Text text();
	}

	/** Words that are no claim. */
	public record Plain(Text text) implements Segment {
	}

	/**
	 * A claim link.
	 *
	 * @param text the printed words
	 * @param population whom it speaks of
	 * @param than whom it compares them with
	 * @param expression what it counts
	 * @param span from the opening bracket to behind the closing parenthesis
	 */
	public record Claim(Text text, Population population, Optional<Population> than, Expression expression, Span span) implements Segment {

		/** What stands in the parentheses, in the language's own words: equal text means equal meaning for twins. */
		public String counted() {
			return population.text() + than.map(other -> " than " + other.text()).orElse("") + ": " + expression.text();
		}
	}

	/** The paragraphs in a language. */
	public List<Paragraph> in(Language language) {
		return language == Language.WELSH ? welsh : english;
	}

	/** The claims in a language, in order. */
	public Stream<Claim> claims(Language language) {
		return in(language).stream().flatMap(p -> p.segments().stream()).filter(Claim.class::isInstance).map(Claim.class::cast);
	}
}
