package cymru.canfod.search.index;

import java.util.List;

import cymru.canfod.search.analysis.ParagraphLanguage;

/**
 * What a hit shows beside its text and place.
 *
 * @param language its tag, or empty where that cannot be told
 * @param codings stance and proposition, as {@code no authority-clear}
 */
public record About(EntryKind kind, String language, String role, List<String> providers, List<String> codings) {

	private static final String BETWEEN = "\n";

	static About of(Entry entry, ParagraphLanguage language) {
		String tag = language.most().or(entry::expected).map(each -> each.tag()).orElse("");
		return new About(entry.kind(), tag, entry.first(Attribute.ROLE), entry.values().getOrDefault(Attribute.PROVIDER, List.of()), entry.codings());
	}

	String written() {
		return String.join(BETWEEN, kind.name(), language, role, String.join("\t", providers), String.join("\t", codings));
	}

	/** What was written of a hit. */
	public static About read(String written) {
		String[] parts = written.split(BETWEEN, -1);
		return new About(EntryKind.valueOf(parts[0]), parts[1], parts[2], list(parts[3]), list(parts[4]));
	}

	private static List<String> list(String joined) {
		return joined.isEmpty() ? List.of() : List.of(joined.split("\t"));
	}
}
