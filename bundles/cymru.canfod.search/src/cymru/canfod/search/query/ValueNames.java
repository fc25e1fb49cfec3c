package cymru.canfod.search.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.tally.Vocabulary;

/** What the values of attributes are called beside their codes: whoever sees a value by its name, in either language, can ask for it by that. */
public final class ValueNames {

	/** Of the attributes whose values are known beforehand. */
	public static final ValueNames FIXED = fixed();

	/**
	 * A name of a value.
	 *
	 * @param text as it is shown
	 */
	private record Name(Language language, String text) {
	}

	/** By attribute and code. */
	private final Map<Attribute, Map<String, Set<Name>>> names = new EnumMap<>(Attribute.class);

	private ValueNames() {
	}

	private static ValueNames fixed() {
		ValueNames fixed = new ValueNames();
		for (Language language : Language.values()) {
			Values.STANCES.forEach(stance -> fixed.add(Attribute.STANCE, stance.code(), language, stance.word(language)));
			Stream.of(Language.values()).forEach(each -> fixed.add(Attribute.LANGUAGE, each.tag(), language, Values.word(each, language)));
			Stream.of(EntryKind.values()).forEach(kind -> fixed.add(Attribute.IN, kind.code(), language, kind.word(language)));
			Vocabulary.MEDIA.forEach(medium -> Vocabulary.word(medium, language).ifPresent(word -> fixed.add(Attribute.MEDIUM, medium, language, word)));
		}
		return fixed;
	}

	/** All of them, and what is known beforehand. */
	public static ValueNames of(List<ValueNames> several) {
		ValueNames all = new ValueNames();
		Stream.concat(Stream.of(FIXED), several.stream()).forEach(each -> each.names.forEach((attribute, values) -> values
				.forEach((code, called) -> all.names.computeIfAbsent(attribute, first -> new LinkedHashMap<>()).computeIfAbsent(code, first -> new LinkedHashSet<>()).addAll(called))));
		return all;
	}

	/** Of one review; what is known beforehand goes without saying. */
	public static ValueNames none() {
		return new ValueNames();
	}

	/**
	 * Adds a name of a value.
	 *
	 * @param code as it is indexed, in small letters
	 */
	public void add(Attribute attribute, String code, Language language, String text) {
		names.computeIfAbsent(attribute, first -> new LinkedHashMap<>()).computeIfAbsent(code, first -> new LinkedHashSet<>()).add(new Name(language, text));
	}

	/**
	 * The codes that are meant by a value as somebody wrote it: by the code itself, by a whole name or, where nothing is called just that and the names are
	 * those of a review, by words of it, as cynradd of ysgolion cynradd. What nothing is called stays as it is.
	 */
	List<String> codes(Attribute attribute, String written) {
		Map<String, Set<Name>> values = names.getOrDefault(attribute, Map.of());
		String plain = plain(written);
		if (values.containsKey(written) || plain.isEmpty()) {
			return List.of(written);
		}
		List<String> whole = new ArrayList<>();
		List<String> part = new ArrayList<>();
		values.forEach((code, called) -> {
			if (plain.equals(plain(code)) || called.stream().anyMatch(name -> plain(name.text()).equals(plain))) {
				whole.add(code);
			} else if (called.stream().anyMatch(name -> (' ' + plain(name.text()) + ' ').contains(' ' + plain + ' '))) {
				part.add(code);
			}
		});
		return !whole.isEmpty() ? whole : part.isEmpty() || Values.known(attribute).isPresent() ? List.of(written) : part;
	}

	/** The code and, where that is another word, its Welsh name. */
	String shown(Attribute attribute, String code) {
		return names.getOrDefault(attribute, Map.of()).getOrDefault(code, Set.of()).stream().filter(name -> name.language() == Language.WELSH && !plain(name.text()).equals(plain(code)))
				.findFirst().map(name -> code + " (" + name.text() + ')').orElse(code);
	}

	/** Small letters without accents, words with one blank between them. */
	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
	}
}
