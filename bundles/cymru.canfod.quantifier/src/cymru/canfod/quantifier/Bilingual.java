package cymru.canfod.quantifier;

/**
 * A name or a sentence in both languages.
 *
 * @param welsh empty where it has not been written
 */
public record Bilingual(String english, String welsh) {

	/** Nothing, in either language. */
	public static final Bilingual NONE = new Bilingual("", "");

	/** The words in a language; the English ones where there are no Welsh. */
	public String in(Language language) {
		return language == Language.WELSH && !welsh.isBlank() ? welsh : english;
	}
}
