package cymru.canfod.quantifier;

/** The two languages of every review. */
public enum Language {
	ENGLISH("en"), WELSH("cy");

	private final String tag;

	Language(String tag) {
		this.tag = tag;
	}

	/** The BCP 47 tag: {@code en} or {@code cy}. */
	public String tag() {
		return tag;
	}
}
