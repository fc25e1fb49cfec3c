package cymru.canfod.search.query;

import java.util.List;

import cymru.canfod.search.index.Attribute;

/** What a query asks for. */
public sealed interface Asked {

	/**
	 * A word in all its forms.
	 *
	 * @param exactly as it is written instead
	 */
	record Word(String text, boolean exactly) implements Asked {
	}

	/**
	 * Words one behind the other.
	 *
	 * @param words one or more
	 * @param apart how many places they may be moved
	 */
	record Phrase(List<String> words, int apart, boolean exactly) implements Asked {
	}

	/** A word with * for any letters and ? for one. */
	record Pattern(String pattern) implements Asked {
	}

	/** A word or one that differs from it in so many letters. */
	record Similar(String word, int letters) implements Asked {
	}

	/** Two that stand in one text with at most so many words between them, in either order. */
	record Near(Asked one, Asked other, int between) implements Asked {
	}

	/** An attribute with one of several values, in small letters. */
	record Value(Attribute attribute, List<String> values) implements Asked {
	}

	/** From a day, month or year to another, both included; empty for an open end. */
	record Dates(String from, String to) implements Asked {
	}

	/** All of them. */
	record All(List<Asked> parts) implements Asked {
	}

	/** Any of them. */
	record Any(List<Asked> parts) implements Asked {
	}

	/** What does not have it. */
	record Not(Asked part) implements Asked {
	}

	/** What was asked for, or one of the terms that the glossary joins with it. */
	record Joined(Asked itself, List<Phrase> others) implements Asked {
	}
}
