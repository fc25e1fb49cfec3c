package cymru.canfod.quantifier;

import java.util.List;

/**
 * A word of a scheme and the shares that it may be said of.
 *
 * @param id      unique in its scheme
 * @param english its English forms, the one to print first
 * @param welsh   its Welsh forms unmutated, the one to print first; may be empty
 * @param note    what the published table says or leaves open; may be empty
 */
public record Term(String id, Bounds bounds, List<String> english, List<String> welsh, Bilingual note) {

	public Term {
		english = List.copyOf(english);
		welsh = List.copyOf(welsh);
	}

	/** The forms in that language, the one to print first. */
	public List<String> forms(Language language) {
		return language == Language.WELSH ? welsh : english;
	}

	/** True when the term may be said of that share. */
	public boolean holds(Share share) {
		return bounds.admits(share);
	}

	/** Of two terms that hold for the same share the narrower one says more: it is the stronger. */
	public boolean isNarrowerThan(Term other) {
		return bounds.width() < other.bounds.width();
	}
}
