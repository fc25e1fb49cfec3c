package cymru.canfod.search.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Language;

/** What can be asked of an entry beside its words: {@code kind:primary}. Each has an English and a Welsh name. */
public enum Attribute {
	/** The kind of its provider. */
	KIND("kind", "math"),
	REGION("region", "rhanbarth"),
	AUTHORITY("authority", "awdurdod"),
	/** The language that its provider teaches in. */
	MEDIUM("medium", "cyfrwng"),
	PROVIDER("provider", "darparwr"),
	/** Yes, no, mixed or unclear of a proposition. */
	STANCE("stance", "safbwynt"),
	/** A proposition, or a criterion for websites. */
	PROPOSITION("proposition", "gosodiad"),
	/** The theme of a proposition. */
	THEME("theme", "thema"),
	ROLE("role", "r\u00f4l"),
	/** A day, month, year, or from one to another with two dots. */
	DATE("date", "dyddiad"),
	/** The language that it is in. */
	LANGUAGE("language", "iaith"),
	/** The path of its file, or how that begins. */
	FILE("file", "ffeil"),
	/** What it is a piece of: {@link EntryKind}. */
	IN("in", "mewn");

	/** Those whose values are counted with every answer, in the order in which they are shown. */
	public static final List<Attribute> COUNTED = List.of(KIND, THEME, STANCE, LANGUAGE, IN);

	private final String english;
	private final String welsh;

	Attribute(String english, String welsh) {
		this.english = english;
		this.welsh = welsh;
	}

	/** The attribute of that name in either language, in small letters. */
	public static Optional<Attribute> of(String name) {
		return Stream.of(values()).filter(attribute -> attribute.english.equals(name) || attribute.welsh.equals(name)
				|| attribute.welsh.replace('\u00f4', 'o').equals(name)).findFirst();
	}

	/** The English name. */
	public String code() {
		return english;
	}

	/** The name in a language; each is understood whatever the language of the interface. */
	public String name(Language language) {
		return language == Language.WELSH ? welsh : english;
	}
}
