package cymru.canfod.website.ui.matrix;

import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Span;

/**
 * A criterion or a proposition.
 *
 * @param text the whole of it, in the language of the window
 * @param section title of the section of its checklist or of the theme that it stands in, or empty
 * @param type what kind of answer it asks for
 */
record MatrixColumn(String id, String text, String section, Fact.AnswerType type) {

	/** It, as something to be counted. */
	Expression.Of expression() {
		return new Expression.Of(name(id));
	}

	/** An id that stands in no file. */
	static Name name(String id) {
		return new Name(id, Span.FILE_START);
	}
}
