package cymru.canfod.dsl.ide.text;

/**
 * Something that the grammar allows at a place.
 *
 * @param rule the grammar rule that it belongs to
 * @param feature the feature of the model that it would set, or empty
 * @param type for a reference the type that it refers to, otherwise empty
 * @param keyword the word itself, or empty
 * @param terminal for anything but a keyword the kind of word, such as {@code ID}; otherwise empty
 */
public record Expected(String rule, String feature, String type, String keyword, String terminal) {

	/** Whether it is a word of the language rather than one of the user's. */
	public boolean isKeyword() {
		return !keyword.isEmpty();
	}
}
