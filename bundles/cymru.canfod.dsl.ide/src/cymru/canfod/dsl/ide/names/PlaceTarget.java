package cymru.canfod.dsl.ide.names;

import cymru.canfod.tally.facts.Span;

/** Shows a text in a way of its own, and knows where in it a place of the text is. */
@FunctionalInterface
public interface PlaceTarget {

	/** Brings the place into view. */
	void reveal(Span place);
}
