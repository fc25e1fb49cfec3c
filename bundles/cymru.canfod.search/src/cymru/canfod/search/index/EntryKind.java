package cymru.canfod.search.index;

import java.util.Locale;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.Messages;

/** What a hit is a piece of. */
public enum EntryKind {
	/** Words of one voice, quoted in a visit. */
	PASSAGE,
	/** A paragraph of the notes of a visit. */
	NOTE,
	/** What an inspector or a machine noted of a website. */
	WEBSITE,
	/** A paragraph of a saved page of a website. */
	PAGE,
	/** A paragraph of a finding, with its claims. */
	FINDING, RECOMMENDATION, CAMEO,
	/** A paragraph of another section of the report. */
	SECTION,
	/** A paragraph of a document that was put beside the review. */
	DOCUMENT;

	/** Its word in queries and results. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The word that readers see. */
	public String word(Language language) {
		return Messages.text(language, "kind." + code());
	}
}
