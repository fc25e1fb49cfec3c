package cymru.canfod.dsl.ide.text;

import java.util.ArrayList;
import java.util.List;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.Span;

/** Finds what can be folded away: elements, the passages of visits, and comments of several lines. */
public final class Folds {

	private Folds() {
	}

	/** A stretch of whole lines, from the start of its first line to behind its last character. */
	public record Fold(int offset, int end) {
	}

	/** The folds of a file, outer ones before inner ones. */
	public static List<Fold> of(FileFacts facts, List<Token> tokens, String text) {
		var folds = new ArrayList<Fold>();
		for (Fact fact : facts.elements()) {
			add(fact.span(), text, folds);
			if (fact instanceof Fact.Visit visit) {
				visit.passages().forEach(p -> add(p.span(), text, folds));
			}
		}
		tokens.stream().filter(t -> t.kind() == TokenKind.COMMENT)
				.forEach(t -> add(t.offset(), t.offset() + t.text().stripTrailing().length(), text, folds));
		return folds;
	}

	private static void add(Span span, String text, List<Fold> folds) {
		add(span.offset(), span.end(), text, folds);
	}

	private static void add(int offset, int end, String text, List<Fold> folds) {
		int start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
		if (end <= text.length() && text.substring(offset, end).indexOf('\n') >= 0) {
			folds.add(new Fold(Math.min(start, offset), end));
		}
	}
}
