package cymru.canfod.search.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cymru.canfod.quantifier.Language;

/**
 * What can be found: one passage or paragraph and where it stands.
 *
 * @param line from 1, of its first character; 1 where a file has no lines; the sheet of a PDF
 * @param values what is known of it; {@link Attribute#LANGUAGE}, {@link Attribute#FILE} and {@link Attribute#IN} are added when it is indexed
 * @param codings stance and proposition, as {@code no authority-clear}
 * @param quoted the propositions that the passages in it are coded to, where it is not itself a coded passage
 * @param expected the language that the conversation was in, for a paragraph too short to tell
 */
public record Entry(EntryKind kind, String file, int line, String text, Map<Attribute, List<String>> values, List<String> codings, Set<String> quoted,
		Optional<Language> expected) {

	/** The first value of an attribute, or empty. */
	public String first(Attribute attribute) {
		List<String> all = values.getOrDefault(attribute, List.of());
		return all.isEmpty() ? "" : all.getFirst();
	}
}
