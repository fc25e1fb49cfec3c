package cymru.canfod.workbench.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewFrameTest {

	@ParameterizedTest
	@CsvSource({ "The new ALN system,the-new-aln-system", "Cyfraniad y Gŵr,cyfraniad-y-gwr", "2023: attendance,attendance", "…,''", "Reading (phase 2),reading-phase-2" })
	void makesAnIdFromATitle(String title, String id) {
		assertEquals(id, ReviewFrame.idFrom(title));
	}

	@Test
	void writesTheFrameInTheLanguage() {
		var frame = new ReviewFrame("aln", "The \"new\" system", "Y system newydd", "estyn-2023");
		assertEquals("""
				review aln "The \\"new\\" system" / "Y system newydd"
				  scheme estyn-2023
				""", frame.text());
	}

	@Test
	void neverWritesOverAReviewThatIsThere(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("review.canfod"), "mine");
		new ReviewFrame("a", "A", "", "eti").write(folder);
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void knowsAnId() {
		assertTrue(ReviewFrame.isId("adolygiad-â"));
		assertFalse(ReviewFrame.isId("2023"));
		assertFalse(ReviewFrame.isId(""));
		assertFalse(ReviewFrame.isId("two words"));
	}
}
