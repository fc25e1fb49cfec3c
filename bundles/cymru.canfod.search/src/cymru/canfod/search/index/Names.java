package cymru.canfod.search.index;

/** The fields of the index. */
public final class Names {

	/** The words, in all their readings. */
	public static final String TEXT = "text";
	/** Words beside each other, to find phrases by. */
	public static final String PAIRS = "pairs";
	/** What is known of an entry, as terms {@code kind:primary}. */
	public static final String VALUE = "value";
	/** Stance and proposition together, as {@code no authority-clear}. */
	public static final String CODING = "coding";
	/** Propositions that passages in the entry are coded to. */
	public static final String QUOTED = "quoted";
	/** The day, ISO 8601, to be sorted by. */
	public static final String DATE = "date";
	/** The same as a term. */
	public static final String DAY = "day";
	/** The path of the file. */
	public static final String FILE = "file";
	/** The line in the file. */
	public static final String LINE = "line";
	/** Provider and role, for lists. */
	public static final String PROVIDER = "provider";
	/** The words as they are written. */
	static final String STORED = "stored";
	/** What of an entry is not in another field. */
	static final String ABOUT = "about";
	/** The file that a piece of the index was made from: what is replaced with it. */
	static final String SOURCE = "source";
	/** In the first document of a file: its path and fingerprint. */
	static final String INDEXED = "indexed";

	private Names() {
	}

	/** The term of a value. */
	public static String value(Attribute attribute, String value) {
		return attribute.code() + ':' + value;
	}
}
