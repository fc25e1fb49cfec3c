package cymru.canfod.search.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.lucene.util.BytesRef;

import cymru.canfod.quantifier.Language;

/**
 * Two words beside each other, as one of some hundred thousand terms: a phrase is looked for only where the pairs in it are, since holding the places of
 * two frequent words against each other takes long. Several pairs share a term, so that a pair that is there proves nothing. Not thread safe.
 */
public final class WordPairs {

	private static final int BITS = 18;
	private static final int BYTES = 3;
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
	public Set<BytesRef> terms(String word, String next, Language language) {
		Set<BytesRef> terms = new HashSet<>();
		for (int first : ofQuery(word, language)) {
			for (int second : ofQuery(next, language)) {
				terms.add(term(number(language, first, second)));
			}
		}
		return terms;
	}

	/** The term for two words, by the numbers that they have in that language. */
	static int number(Language language, int first, int second) {
		int mixed = ((first * MIXING ^ second) * MIXING + language.ordinal()) * MIXING;
		return mixed >>> Integer.SIZE - BITS;
	}

	/** How the term with that number is written. */
	static BytesRef term(int number) {
		BytesRef term = new BytesRef(new byte[BYTES]);
		write(number, term.bytes);
		return term;
	}

	/** @param bytes that the term with that number is written into */
	static void write(int number, byte[] bytes) {
		for (int i = 0; i < BYTES; i++) {
			bytes[i] = (byte) (number >> Byte.SIZE * i);
		}
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
