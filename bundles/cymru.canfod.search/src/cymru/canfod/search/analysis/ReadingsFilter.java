package cymru.canfod.search.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.eclipse.jdt.annotation.NonNullByDefault;

import cymru.canfod.quantifier.Language;

/** Puts all {@link Readings} of a word at its position. */
@NonNullByDefault({})
public final class ReadingsFilter extends TokenFilter {

	/** A text has few words that it does not say again; what was found out about them is remembered up to here. */
	private static final int MOST_REMEMBERED = 100_000;

	/**
	 * What was found out about a word.
	 *
	 * @param keys of its pairs, by language
	 */
	private record Word(char[][] readings, int[][] keys) {
	}

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
	private final Readings readings;
	private final Set<Language> languages;
	private final PairTokens beside = new PairTokens();
	private CharArrayMap<Word> remembered = new CharArrayMap<>(1024, false);
	private char[][] pending = {};
	private int next;

	/** @param languages those that the text may be in */
	public ReadingsFilter(TokenStream words, Set<Language> languages, WelshDictionary dictionary) {
		super(words);
		readings = new Readings(dictionary);
		this.languages = Set.copyOf(languages);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (next < pending.length) {
			char[] reading = pending[next++];
			term.copyBuffer(reading, 0, reading.length);
			increment.setPositionIncrement(0);
			return true;
		}
		if (!input.incrementToken()) {
			return false;
		}
		Word known = remembered.get(term.buffer(), 0, term.length());
		if (known == null) {
			known = read(term.toString());
		}
		pending = known.readings();
		beside.add(known.keys());
		next = 1;
		term.copyBuffer(pending[0], 0, pending[0].length);
		return true;
	}

	/** The pairs of the words that were read since the last reset. */
	TokenStream pairs() {
		return beside;
	}

	private Word read(String token) {
		List<String> written = Readings.written(token);
		List<String> all = new ArrayList<>(written);
		int[][] keys = new int[Language.values().length][];
		for (Language language : Language.values()) {
			List<String> forms = languages.contains(language) ? readings.forms(token, Set.of(language)) : List.of();
			all.addAll(forms);
			keys[language.ordinal()] = languages.contains(language) ? WordPairs.ofText(written, forms, language) : new int[0];
		}
		Word found = new Word(all.stream().map(String::toCharArray).toArray(char[][]::new), keys);
		if (remembered.size() >= MOST_REMEMBERED) {
			remembered = new CharArrayMap<>(1024, false);
		}
		remembered.put(token, found);
		return found;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		pending = new char[][] {};
		next = 0;
		beside.begin();
	}
}
