package cymru.canfod.website;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cymru.canfod.quantifier.Language;

/** What a visit wrote down in one language can be told in the other. */
class ReasonTest {

	@ParameterizedTest
	@EnumSource(ReasonCode.class)
	void isReadFromItsSentence(ReasonCode code) {
		int places = code == ReasonCode.NOT_WHOLE || code == ReasonCode.BOTH_LANGUAGES_READ ? 2 : Reason.of(code, "\uE000").message(Language.ENGLISH).contains("\uE000") ? 1 : 0;
		Reason reason = new Reason(code, List.of("17", "https://s01.example/cymraeg?a=b.").subList(0, places));
		for (Language language : Language.values()) {
			assertEquals(Optional.of(reason), Reason.read(reason.message(language)), () -> reason.message(language));
		}
	}

	@Test
	void isInTheReadersOrderOfWords() {
		assertEquals("Darllenwyd y wefan gyfan (7 o dudalennau), ac ni adnabuwyd dim ynddi.",
				Reason.read("The whole site was read (7 pages), and nothing in it was recognised.").orElseThrow().message(Language.WELSH));
	}

	@Test
	void isNotReadFromWhatAPageSays() {
		for (String passage : List.of("", "Our lunch club is no longer there.", "The whole site was read", "Nothing was recognised.")) {
			assertEquals(Optional.empty(), Reason.read(passage), passage);
		}
	}
}
