package cymru.canfod.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.Question;
import cymru.canfod.search.Search;
import cymru.canfod.search.index.Entries;
import cymru.canfod.search.index.SearchIndex;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.index.Source;
import cymru.canfod.search.query.Glossary;
import cymru.canfod.search.query.QueryException;

/** A dictionary that the user has put into a folder; that of the tests is invented, as are its words. */
class WelshDictionaryTest {

	private static final String AFFIXES = """
			SET UTF-8
			PFX M Y 1
			PFX M b f b
			SFX P Y 1
			SFX P wll zorth wll
			""";
	private static final String WORDS = """
			2
			brenwll/MP
			tŷfwll/P
			""";
	private static final Source FILE = Entries.source("visits/S01.canfod", "Mae'r frenzorth yn yr ardd ac mae'r tŷfwll yn y dref.");

	private final Path folder;

	WelshDictionaryTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void formsThatTheDictionaryKnowsAreFound() throws IOException, DictionaryException, QueryException {
		assertEquals(List.of(0, 0), List.of(found(WelshDictionary.NONE, "brenwll"), found(WelshDictionary.NONE, "tyfzorth")));
		write("cy", AFFIXES, WORDS);
		WelshDictionary dictionary = WelshDictionary.in(folder);
		assertEquals(List.of("brenwll"), dictionary.roots("frenzorth"));
		assertEquals(List.of(), dictionary.roots("ardd"));
		assertEquals(1, found(dictionary, "brenwll"));
		assertEquals(1, found(dictionary, "tŷfzorth"));
		assertEquals(1, found(dictionary, "\"mae'r brenwll\""));
		assertEquals(1, found(dictionary, "ardd"));
		assertEquals(0, found(dictionary, "=brenwll"));
	}

	@Test
	void itMayBeCalledByItsCountry() throws IOException, DictionaryException {
		assertEquals(WelshDictionary.NONE, WelshDictionary.in(folder));
		assertEquals(WelshDictionary.NONE, WelshDictionary.in(folder.resolve("nowhere")));
		write("cy_GB", AFFIXES, WORDS);
		assertFalse(WelshDictionary.in(folder).roots("frenzorth").isEmpty());
	}

	@Test
	void aDamagedOneIsToldInASentence() throws IOException {
		Files.writeString(folder.resolve("cy.dic"), WORDS);
		assertTold("cy.aff");
		for (String affixes : List.of("SFX P Y x\nSFX", "SET nothing-known\n", "FLAG unknown\n")) {
			write("cy", affixes, WORDS);
			assertTold(affixes);
		}
	}

	private void assertTold(String file) {
		DictionaryException told = assertThrows(DictionaryException.class, () -> WelshDictionary.in(folder), file);
		String english = told.message(Language.ENGLISH);
		assertTrue(english.contains("cy.dic") && english.startsWith("The Welsh dictionary"), english);
		assertNotEquals(english, told.message(Language.WELSH));
	}

	@Test
	void anotherDictionaryMakesAnotherIndex() throws IOException, DictionaryException {
		Path kept = folder.resolve("index");
		write("cy", AFFIXES, WORDS);
		WelshDictionary first = WelshDictionary.in(folder);
		try (SearchIndex index = SearchIndex.open(kept, first)) {
			assertEquals(1, index.update(List.of(FILE), null).indexed());
		}
		try (SearchIndex index = SearchIndex.open(kept, WelshDictionary.in(folder))) {
			assertEquals(0, index.update(List.of(FILE), null).indexed(), "the same");
		}
		write("cy", AFFIXES, WORDS.replace("tŷfwll/P", "tŷfwll"));
		try (SearchIndex index = SearchIndex.open(kept, WelshDictionary.in(folder))) {
			assertEquals(1, index.update(List.of(FILE), null).indexed());
			assertTrue(index.isKept());
		}
		try (SearchIndex index = SearchIndex.open(kept)) {
			assertEquals(1, index.update(List.of(FILE), null).indexed(), "none any more");
		}
	}

	@Test
	void ownFormsGoOnBesideIt() throws IOException, DictionaryException {
		write("cy", AFFIXES, WORDS);
		Readings with = new Readings(WelshDictionary.in(folder));
		for (String word : List.of("ysgolion", "ddysgu", "phlant", "nhad", "athrawon")) {
			assertEquals(new Readings().forms(word, EnumSet.of(Language.WELSH)), with.forms(word, EnumSet.of(Language.WELSH)));
		}
	}

	private void write(String name, String affixes, String words) throws IOException {
		Files.writeString(folder.resolve(name + ".aff"), affixes);
		Files.writeString(folder.resolve(name + ".dic"), words);
	}

	private static int found(WelshDictionary dictionary, String query) throws IOException, QueryException {
		try (SearchIndex index = SearchIndex.inMemory(dictionary)) {
			index.update(List.of(FILE), null);
			try (Snapshot snapshot = index.snapshot()) {
				return new Search(Glossary.NONE).ask(snapshot, Question.of(query, 5)).total();
			}
		}
	}
}
