package cymru.canfod.quantifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the two languages a text is in. */
class LanguageGuessTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "The school works with the families of all of its learners, and they are part of every decision. | ENGLISH",
			"Mae'r ysgol yn gweithio gyda theuluoedd ei holl ddysgwyr, ac maent yn rhan o bob penderfyniad. | WELSH",
			"Mae\u2019r ysgol yn gweithio gyda\u2019r teuluoedd, a\u2019r plant sydd wrth wraidd y gwaith. | WELSH", "YSGOL GYNRADD Y BRYN | -", "Home Contact News Parents | -", "'' | -",
			"Croeso i'r ysgol; mae hi'n fore braf ac rydym yn falch o'ch gweld. Welcome to the school; it is a fine morning and we are glad to see you. | -",
			"I have read what I was given, and I will do what is in it. | ENGLISH", "Szko\u0142a pomaga dzieciom, kt\u00f3re maj\u0105 trudno\u015bci w nauce. | -",
			"Nous sommes une \u00e9cole et nous aidons les enfants dans tout ce que nous faisons. | -" })
	void functionWordsTell(String text, Language expected) {
		assertEquals(Optional.ofNullable(expected), LanguageGuess.of(text).language());
	}
}
