package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cymru.canfod.quantifier.Language;

/** Words for values: the same wherever one is shown or asked for. */
class ValueWordsTest {

	@ParameterizedTest
	@EnumSource
	void everyStanceHasAWordInEitherLanguage(ProviderStance stance) {
		assertEquals(stance.code().replace('-', ' '), stance.word(Language.ENGLISH));
		assertNotEquals(stance.word(Language.ENGLISH), stance.word(Language.WELSH));
	}

	@Test
	void wordsOfTheLanguageHaveThemToo() {
		for (Language language : Language.values()) {
			Vocabulary.MEDIA.forEach(medium -> assertTrue(Vocabulary.word(medium, language).isPresent(), medium));
			Vocabulary.MODES.forEach(mode -> assertTrue(Vocabulary.word(mode, language).isPresent(), mode));
		}
		assertEquals(Optional.of("Gogledd Cymru"), Vocabulary.word("north-wales", Language.WELSH));
		assertEquals(Optional.empty(), Vocabulary.word("elsewhere", Language.WELSH));
	}
}
