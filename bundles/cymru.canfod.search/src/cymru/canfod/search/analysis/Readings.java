package cymru.canfod.search.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tartarus.snowball.ext.EnglishStemmer;

import cymru.canfod.quantifier.Language;

/**
 * The terms that a word is indexed and asked under. First as it is written; then, marked by a language, what its forms have in common. All
 * stand at the word's one position, so that phrases may mix them. Not thread safe.
 */
public final class Readings {

	/** Before what is common to the forms of a Welsh word. */
	public static final String WELSH = "cy:";
	/** Before what is common to the forms of an English word. */
	public static final String ENGLISH = "en:";

	private static final Set<String> WELSH_STOPS = WordData.wordsAsWritten("stopwords_cy.txt");
	private static final Set<String> ENGLISH_STOPS = WordData.wordsAsWritten("stopwords_en.txt");
	private static final int LONGEST = 40;

	private final EnglishStemmer english = new EnglishStemmer();
	private final WelshDictionary dictionary;

	/** Without a dictionary. */
	public Readings() {
		this(WelshDictionary.NONE);
	}

	/** @param dictionary that knows further forms of Welsh words */
	public Readings(WelshDictionary dictionary) {
		this.dictionary = dictionary;
	}

	/** As it is written (small letters), without what leans on it, and without accents. */
	public static List<String> written(String token) {
		String plain = Folding.plain(token);
		String word = Elision.word(plain);
		String bare = Folding.withoutAccents(word);
		return word.equals(plain) && bare.equals(word) ? List.of(plain) : List.copyOf(new LinkedHashSet<>(List.of(plain, word, bare)));
	}

	/** What its forms have in common, as far as it is a word of those languages that says something by itself. */
	public List<String> forms(String token, Set<Language> languages) {
		String written = Elision.word(Folding.plain(token));
		String word = Folding.withoutAccents(written);
		Set<String> forms = new LinkedHashSet<>();
		if (word.length() > LONGEST || word.isEmpty()) {
			return List.of();
		}
		if (languages.contains(Language.WELSH) && !WELSH_STOPS.contains(written)) {
			for (String radical : WelshRadicals.of(word)) {
				WelshStemmer.stems(radical).forEach(stem -> forms.add(WELSH + stem));
			}
			for (String root : dictionary.roots(written)) {
				WelshStemmer.stems(Folding.withoutAccents(root)).forEach(stem -> forms.add(WELSH + stem));
			}
		}
		if (languages.contains(Language.ENGLISH) && !ENGLISH_STOPS.contains(written)) {
			english.setCurrent(word);
			english.stem();
			forms.add(ENGLISH + english.getCurrent());
		}
		return List.copyOf(forms);
	}

	/** Whether the word only joins others in that language. */
	static boolean isStop(String written, Language language) {
		return (language == Language.WELSH ? WELSH_STOPS : ENGLISH_STOPS).contains(Elision.word(written));
	}

	/** Whether the word only joins others, in either language: then it is not looked for unless it stands in quotes. */
	public static boolean isStop(String token) {
		String word = Elision.word(Folding.plain(token));
		return WELSH_STOPS.contains(word) || ENGLISH_STOPS.contains(word);
	}
}
