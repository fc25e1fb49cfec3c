package cymru.canfod.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Blindness;
import cymru.canfod.tally.Review;

/** What goes out and comes back unchanged changes nothing; nothing that goes out is a formula. */
class RoundTripTest {

	@TempDir
	private Path folder;

	private static AnswerImport read(Review review, Path file, String inspector) throws IOException, SheetProblem {
		List<List<String>> rows = SheetReader.read(file);
		return AnswerImport.of(review, rows, Layout.guess(rows.getFirst(), review), inspector, Language.ENGLISH);
	}

	private Path write(byte[] content) throws IOException {
		return Files.write(folder.resolve("sheet"), content);
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void theMatrixComesBackUnchanged(Language language) throws IOException, SheetProblem {
		Review review = Reviews.of(folder, Reviews.LOOKS);
		Table matrix = new AnswerTables(review, language, look -> false).matrix();
		for (byte[] file : List.of(SheetWriter.csv(matrix), SheetWriter.xlsx(List.of(matrix)))) {
			assertEquals(new AnswerImport(List.of(), List.of(), List.of(), 7, List.of()), read(review, write(file), "inspector-1"));
			assertEquals(new AnswerImport(List.of(), List.of(), List.of(), 7, List.of()), read(review, write(file), "inspector-9"));
		}
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void theListComesBackUnchangedWithNotesAndAddresses(Language language) throws IOException, SheetProblem {
		Review review = Reviews.of(folder, Reviews.LOOKS);
		Table list = new AnswerTables(review, language, look -> false).list();
		for (byte[] file : List.of(SheetWriter.csv(list), SheetWriter.xlsx(List.of(list)))) {
			assertEquals(new AnswerImport(List.of(), List.of(), List.of(), 7, List.of()), read(review, write(file), "inspector-1"));
		}
	}

	@Test
	void anEmptyReviewTakesInWhatAnotherGaveOut() throws IOException, SheetProblem {
		Path file = write(SheetWriter.csv(new AnswerTables(Reviews.of(folder, Reviews.LOOKS), Language.WELSH, look -> false).list()));
		List<List<String>> rows = SheetReader.read(file).stream().map(row -> row.stream().map(cell -> cell.replace("inspector-2", "inspector-1")).toList()).toList();
		Review empty = Reviews.of(folder, "");
		AnswerImport read = AnswerImport.of(empty, rows, Layout.guess(rows.getFirst(), empty), "inspector-1", Language.ENGLISH);
		assertEquals(List.of(), read.misfits());
		assertEquals(7, read.given().size());
		GivenAnswer first = read.given().getFirst();
		assertEquals("\u0175yr pawb, \"yn glir\"", first.note());
		assertEquals("https://s01.example/ady", first.address());
		assertEquals(new GivenAnswer.Words("=HYPERLINK(\"http://x.example\")"), read.given().get(3).content());
		assertEquals(new GivenAnswer.Words("'=quoted already"), read.given().get(6).content());
	}

	@Test
	void spreadsheetsSeeWelshLettersAndNoFormula() throws IOException {
		byte[] csv = SheetWriter.csv(new AnswerTables(Reviews.of(folder, Reviews.LOOKS), Language.ENGLISH, look -> false).matrix());
		String text = new String(csv, StandardCharsets.UTF_8);
		assertTrue(text.startsWith("\uFEFFprovider,name,kind,region,date,inspector,home-link,tribunal,clicks,how\r\n"), text);
		assertTrue(text.contains("S01,Ysgol T\u0177 Gwyn,primary,north-wales,2023-03-20,inspector-1,yes,cannot tell,2,"), text);
		assertTrue(text.contains("S03,'=Sampl,secondary"), text);
		assertFalse(text.lines().flatMap(line -> List.of(line.split(",")).stream()).anyMatch(cell -> cell.matches("\"?[=+@\\-].*")), text);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "=1+1", "+44", "-3", "@x", "'=x", "''=x", "\uff1dx", "it's", "'quoted'", "plain" })
	void neutralisingCanBeTakenBack(String text) {
		String written = SafeText.written(text);
		assertFalse(written.matches("(?s)[=+\\-@\uff1d\t\r\n].*"), written);
		assertEquals(text, SafeText.read(written));
	}

	private static final String TWO_LOOKS = """
			website S01 on 2023-03-20 by inspector-1 using sites
			  home-link yes
			  tribunal no
			  clicks 2
			  how "a film"
			website S01 on 2023-03-21 by inspector-2 using sites
			  home-link yes
			  tribunal yes
			  clicks 2
			  how "a film"
			""";

	@Test
	void judgementsComeBackWhereTwoInspectorsDifferAndNowhereElse() throws IOException, SheetProblem {
		Review settled = Reviews.of(folder, TWO_LOOKS + "  judgement tribunal yes \"both looked again\" accepted-by lead-1\n");
		Path file = write(SheetWriter.csv(new AnswerTables(settled, Language.ENGLISH, look -> false).list()));
		assertEquals(List.of(), read(settled, file, "inspector-3").settled());
		AnswerImport back = read(Reviews.of(folder, TWO_LOOKS), file, "inspector-3");
		assertEquals(List.of("S01 tribunal both looked again lead-1"),
				back.settled().stream().map(one -> one.provider() + " " + one.criterion() + " " + one.note() + " " + one.settledBy().orElse("nobody")).toList());
		assertEquals(List.of(), back.misfits());
		AnswerImport agreed = read(Reviews.of(folder, TWO_LOOKS.replace("tribunal no", "tribunal yes")), file, "inspector-3");
		assertEquals(List.of(), agreed.settled());
		assertEquals(Misfit.Code.NOTHING_TO_SETTLE, agreed.misfits().getLast().code());
	}

	@Test
	void whatOthersMayNotSeeYetStaysOut() throws IOException {
		Review unfinished = Reviews.of(folder, TWO_LOOKS.replaceFirst("  tribunal no\n", ""));
		Blindness blind = Blindness.ofAnybody(unfinished, "inspector-1");
		List<String> own = new AnswerTables(unfinished, Language.ENGLISH, blind::hides).list().rows().stream().map(row -> row.get(5).toString()).distinct().toList();
		assertEquals(1, own.size());
		assertEquals(2, Blindness.ofAnybody(unfinished, "").size());
		assertEquals(0, Blindness.of(unfinished, "inspector-7").size());
		assertEquals(0, Blindness.ofAnybody(Reviews.of(folder, TWO_LOOKS), "").size());
	}

	@Test
	void theKindThatWasChosenNamesAFileWhoseNameWasLeftAsItWas() {
		assertEquals("/reviews/aln.csv", AnswerFile.named("/reviews/aln.xlsx", "aln.xlsx", AnswerFile.CSV));
		assertEquals("/reviews/mine.xlsx", AnswerFile.named("/reviews/mine.xlsx", "aln.xlsx", AnswerFile.CSV));
		assertEquals("/reviews/mine.CSV", AnswerFile.named("/reviews/mine.CSV", "aln.xlsx", AnswerFile.XLSX));
		assertEquals("/reviews/mine.2023.csv", AnswerFile.named("/reviews/mine.2023", "aln.xlsx", AnswerFile.CSV));
	}
}
