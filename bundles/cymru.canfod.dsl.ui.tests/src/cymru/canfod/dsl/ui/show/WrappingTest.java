package cymru.canfod.dsl.ui.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Sentences above claims are broken between words. */
class WrappingTest {

	private static final String SENTENCE = "✓ 19 of 22 schools, 86%: many; 1 answer from changing";

	@Test
	void whatFitsStaysOnOneLine() {
		assertEquals(List.of(SENTENCE), Wrapping.of(SENTENCE, SENTENCE.length(), "  "));
	}

	@Test
	void whatDoesNotFitGoesOnUnderItsWords() {
		assertEquals(List.of("✓ 19 of 22 schools, 86%: many; 1 answer from", "  changing"), Wrapping.of(SENTENCE, SENTENCE.length() - 1, "  "));
		assertEquals(List.of("✓ 19 of 22", "  schools,", "  86%: many;", "  1 answer", "  from", "  changing"), Wrapping.of(SENTENCE, 12, "  "));
	}

	@Test
	void aWordThatIsTooLongStaysWhole() {
		assertEquals(List.of("✓", "  unbreakable"), Wrapping.of("✓ unbreakable", 5, "  "));
	}
}
