package cymru.canfod.website;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cymru.canfod.quantifier.Language;

/** Why a probe proposes what it proposes. */
public enum ReasonCode {
	PASSAGE_SAYS_SO, LINK_FOUND, HOME_LINKS, HOME_STATES, SHORTEST_PATH, BOTH_LANGUAGES_READ, BOTH_ON_ONE_PAGE, OTHER_LANGUAGE, LINKS_WORK, LINK_DEAD, LINK_OLD,
	NOWHERE_ON_SITE, NOT_ON_HOME,
	NOTHING_READ, NOT_WHOLE, NO_ALN_PAGE, LANGUAGE_ELSEWHERE, NO_GOVERNMENT_LINKS, LINKS_NOT_ASKED;

	/** Signs that no sentence has, in the place of what is put into it. */
	private static final char FIRST_PLACE = '\uE000';
	private static final Pattern PLACE = Pattern.compile("[\uE000\uE001]");

	/** Found out once: lists of proposals ask for them thousands of times. */
	private final Map<Language, Form> forms = new ConcurrentHashMap<>();

	/**
	 * Its sentence in a language.
	 *
	 * @param order which of the words stands at each place of the pattern
	 */
	private record Form(Pattern pattern, List<Integer> order) {
	}

	String key() {
		return "reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What a sentence of this kind speaks of, in the order of {@link Reason#words()}; empty if it is none. Addresses and numbers have no blanks. */
	Optional<List<String>> read(String sentence, Language language) {
		Form form = forms.computeIfAbsent(language, this::form);
		Matcher read = form.pattern().matcher(sentence);
		if (!read.matches()) {
			return Optional.empty();
		}
		List<String> words = new ArrayList<>(Collections.nCopies(form.order().size(), ""));
		for (int i = 0; i < form.order().size(); i++) {
			words.set(form.order().get(i), read.group(i + 1));
		}
		return Optional.of(words);
	}

	private Form form(Language language) {
		Matcher places = PLACE.matcher(Messages.of(key(), language, List.of(place(0), place(1))));
		List<Integer> order = new ArrayList<>();
		String pattern = places.replaceAll(place -> {
			order.add(place.group().charAt(0) - FIRST_PLACE);
			return Matcher.quoteReplacement("\\E(\\S+)\\Q");
		});
		return new Form(Pattern.compile("\\Q" + pattern + "\\E"), List.copyOf(order));
	}

	private static String place(int number) {
		return Character.toString(FIRST_PLACE + number);
	}
}
