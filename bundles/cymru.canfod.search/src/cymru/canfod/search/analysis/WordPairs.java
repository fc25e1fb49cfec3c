package cymru.canfod.search.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import cymru.canfod.quantifier.Language;

/**
 * Two words beside each other, as one of some ten thousand terms: a phrase is looked for only where the pairs in it are, since holding the places of
 * two frequent words against each other takes long. Several pairs share a term, so that a pair that is there proves nothing. Not thread safe.
 */
public final class WordPairs {

	private static final int TERMS = 1 << 16;
	private static final int HALF = 8;
	private static final char FIRST_SIGN = '0';
	private static final int MIXING = 0x9E3779B1;
	private static final String VOWELS = "aeiouwy";

	private final Readings readings;

	/** @param readings of the words */
	public WordPairs(Readings readings) {
		this.readings = readings;
	}

	/**
	 * By what a word of a text in that language can be found beside another: by its forms and, where it is also asked for as it is written, by that.
	 *
	 * @param written in the ways that it is written
	 * @param forms in that language
	 */
	static int[] ofText(List<String> written, List<String> forms, Language language) {
		Set<String> keys = new HashSet<>();
		forms.forEach(form -> keys.add(key(form, language)));
		for (String each : written) {
			if (forms.isEmpty() || Readings.isStop(each, language)) {
				keys.add(each);
			}
		}
		return numbers(keys);
	}

	/** By what a word that is asked for is looked for. */
	private int[] ofQuery(String token, Language language) {
		List<String> forms = readings.forms(token, Set.of(language));
		return numbers(forms.isEmpty() ? Set.of(Readings.written(token.toLowerCase(Locale.ROOT)).getFirst()) : new HashSet<>(forms.stream().map(form -> key(form, language)).toList()));
	}

	/** The terms of which a text in that language has at least one, if it has the words beside each other. */
	public Set<String> terms(String word, String next, Language language) {
		Set<String> terms = new HashSet<>();
		for (int first : ofQuery(word, language)) {
			for (int second : ofQuery(next, language)) {
				terms.add(term(language, first, second));
			}
		}
		return terms;
	}

	static String term(Language language, int first, int second) {
		int mixed = ((first * MIXING ^ second) * MIXING + language.ordinal()) * MIXING;
		int number = (mixed >>> Integer.SIZE / 2) % TERMS;
		return new String(new char[] { (char) (FIRST_SIGN + (number >> HALF)), (char) (FIRST_SIGN + (number & (1 << HALF) - 1)) });
	}

	private static int[] numbers(Set<String> keys) {
		int[] numbers = new int[keys.size()];
		int at = 0;
		for (String key : keys) {
			numbers[at++] = key.hashCode();
		}
		return numbers;
	}

	/** All mutations of a Welsh word end alike: without the consonants that it begins with they are one. */
	private static String key(String form, Language language) {
		if (language == Language.ENGLISH) {
			return form;
		}
		int at = Readings.WELSH.length();
		while (at < form.length() && VOWELS.indexOf(form.charAt(at)) < 0) {
			at++;
		}
		return form.substring(at);
	}
}
