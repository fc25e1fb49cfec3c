package cymru.canfod.search.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What stands before the words that were found, where there is not room for all of it. */
class HitColumnTest {

	/** A letter is reckoned at 8 pixels, and two of them are kept free. */
	private static final int TEN_LETTERS = 96;

	@Test
	void itIsCutBetweenWords() {
		assertEquals("\u2026plan", HitColumn.end("a shared plan", TEN_LETTERS));
		assertEquals("\u2026was agreed", HitColumn.end("when it was agreed", TEN_LETTERS));
	}

	@Test
	void whatThereIsRoomForIsLeftAlone() {
		assertEquals("was agreed", HitColumn.end("was agreed", TEN_LETTERS));
	}

	@Test
	void aWordThatIsTooLongIsCutToo() {
		assertEquals("\u2026niadaethau", HitColumn.end("llongyfarchiadau niadaethau".replace(" ", ""), TEN_LETTERS));
		assertEquals("\u2026", HitColumn.end("agreed", 0));
	}
}
