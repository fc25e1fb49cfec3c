package cymru.canfod.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import cymru.canfod.quantifier.Language;

/** Texts as streams of terms, one text after the other; a stream is to be used up and closed before the next text. Not thread safe. */
public final class TextTokens {

	private record Chain(StandardTokenizer words, ReadingsFilter terms) {

		static Chain of(Set<Language> languages, WelshDictionary dictionary) {
			StandardTokenizer words = new StandardTokenizer();
			return new Chain(words, new ReadingsFilter(words, languages, dictionary));
		}
	}

	/**
	 * A word in a text.
	 *
	 * @param start index of its first character
	 * @param end index behind its last character
	 */
	public record Word(String text, int start, int end) {
	}

	/** Made when they are needed: a query needs none. */
	private final Map<Set<Language>, Chain> chains = new HashMap<>();
	private final StandardTokenizer bare = new StandardTokenizer();
	private final WelshDictionary dictionary;

	/** Without a dictionary. */
	public TextTokens() {
		this(WelshDictionary.NONE);
	}

	/** @param dictionary that knows further forms of Welsh words */
	public TextTokens(WelshDictionary dictionary) {
		this.dictionary = dictionary;
	}

	/** The terms of a text in those languages. */
	public TokenStream terms(String text, Set<Language> languages) {
		Chain chain = chains.computeIfAbsent(Set.copyOf(languages), all -> Chain.of(all, dictionary));
		chain.words().setReader(new StringReader(text));
		return chain.terms();
	}

	/** The pairs of words of the text whose terms in those languages were used up last. */
	public TokenStream pairs(Set<Language> languages) {
		return chains.computeIfAbsent(Set.copyOf(languages), all -> Chain.of(all, dictionary)).terms().pairs();
	}

	/** The words of a text, in order: the n-th is that at position n of its terms. */
	public List<Word> words(String text) {
		return words(text, Integer.MAX_VALUE);
	}

	/** The first words of a text, so many at most. */
	public List<Word> words(String text, int most) {
		List<Word> words = new ArrayList<>();
		try (bare) {
			bare.setReader(new StringReader(text));
			CharTermAttribute term = bare.getAttribute(CharTermAttribute.class);
			OffsetAttribute offset = bare.getAttribute(OffsetAttribute.class);
			bare.reset();
			while (words.size() < most && bare.incrementToken()) {
				words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
			}
			bare.end();
		} catch (IOException e) {
			throw new UncheckedIOException("a text in memory cannot fail to be read", e);
		}
		return words;
	}
}
