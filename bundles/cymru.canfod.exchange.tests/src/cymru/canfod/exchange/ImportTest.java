package cymru.canfod.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cymru.canfod.exchange.Misfit.Code;
import cymru.canfod.exchange.SheetProblem.Reason;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;

/** Tables as people really keep them, and files that mean harm. */
class ImportTest {

	@TempDir
	private Path folder;

	private AnswerImport read(byte[] file, String inspector) throws IOException, SheetProblem {
		return read(file, inspector, Reviews.LOOKS);
	}

	private AnswerImport read(byte[] file, String inspector, String evidence) throws IOException, SheetProblem {
		Review review = Reviews.of(folder, evidence);
		List<List<String>> rows = SheetReader.read(Files.write(folder.resolve("sheet"), file));
		return AnswerImport.of(review, rows, Layout.guess(rows.getFirst(), review), inspector, Language.ENGLISH);
	}

	private AnswerImport read(String text) throws IOException, SheetProblem {
		return read(text.getBytes(StandardCharsets.UTF_8), "inspector-9");
	}

	private AnswerImport read(String text, String evidence) throws IOException, SheetProblem {
		return read(text.getBytes(StandardCharsets.UTF_8), "inspector-9", evidence);
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,;", "UTF-16LE,;", "UTF-16BE,;", "windows-1252,;", "UTF-8,TAB", "UTF-16LE,TAB", "windows-1252,TAB" })
	void separatorAndEncodingAreFound(String charset, String separator) throws IOException, SheetProblem {
		String text = "school;yn s\u00f4n amdano ar yr hafan;clicks\r\nysgol sampl;YDY;3\r\n".replace(";", separator.equals("TAB") ? "\t" : ";");
		AnswerImport read = read(text.getBytes(Charset.forName(charset)), "inspector-9");
		assertEquals(List.of(), read.misfits());
		assertEquals(List.of(new GivenAnswer("S02", "home-link", Optional.empty(), new GivenAnswer.Outcome(Fact.Outcome.YES), "", "", false, Optional.empty()),
				new GivenAnswer("S02", "clicks", Optional.empty(), new GivenAnswer.Count(3), "", "", false, Optional.empty())), read.given());
	}

	@ParameterizedTest
	@CsvSource({ "Yes,YES", "y,YES", "1,YES", "ie,YES", "Ydy,YES", "NO,NO", "n,NO", "0,NO", "na,NO", "nac ydy,NO", "can't tell,CANNOT_TELL", "Methu dweud,CANNOT_TELL", "?,CANNOT_TELL",
			"n/a,NOT_APPLICABLE", "amherthnasol,NOT_APPLICABLE" })
	void answersAreUnderstoodInBothLanguages(String cell, Fact.Outcome outcome) throws IOException, SheetProblem {
		assertEquals(new GivenAnswer.Outcome(outcome), read("provider,home-link\nS03,\"" + cell + "\"\n").given().getFirst().content());
	}

	@Test
	void whatDoesNotFitIsListedWithRowAndColumn() throws IOException, SheetProblem {
		AnswerImport read = read("""
				provider,inspector,home-link,clicks,colour
				S99,,yes,,
				S01,,perhaps,-1,red
				S03,,yes,,
				S03,,no,,
				S02,inspector-2,yes,,
				,,yes,,
				""");
		assertEquals(List.of(new Misfit(1, "colour", Code.UNKNOWN_CRITERION, List.of("colour")), new Misfit(2, "provider", Code.UNKNOWN_PROVIDER, List.of("S99")),
				new Misfit(3, "home-link", Code.IMPOSSIBLE_ANSWER, List.of("perhaps")), new Misfit(3, "clicks", Code.IMPOSSIBLE_ANSWER, List.of("-1")),
				new Misfit(5, "home-link", Code.TWICE, List.of("no")), new Misfit(6, "home-link", Code.OTHER_INSPECTOR, List.of("yes", "inspector-2")),
				new Misfit(7, "provider", Code.NO_PROVIDER, List.of(""))), read.misfits());
		assertEquals(1, read.given().size());
		assertEquals("\"perhaps\" is no answer to this criterion.", read.misfits().get(2).message(Language.ENGLISH));
	}

	@Test
	void aNameThatTwoProvidersBearIsNotGuessed() throws IOException, SheetProblem {
		AnswerImport read = read("provider,home-link\nYsgol Bawb,yes\nS05,yes\n", "provider S04 \"Ysgol Bawb\" primary\nprovider S05 \"Ysgol bawb\" primary\n");
		assertEquals(List.of(new Misfit(2, "provider", Code.AMBIGUOUS_PROVIDER, List.of("Ysgol Bawb", "S04, S05"))), read.misfits());
		assertEquals(List.of("S05"), read.given().stream().map(GivenAnswer::provider).toList());
	}

	@Test
	void anIdBesideTheNameOfAnotherIsNotTakenIn() throws IOException, SheetProblem {
		AnswerImport read = read("""
				provider,name,home-link
				S03,Ysgol Sampl,yes
				,Ysgol Sampl,yes
				""");
		assertEquals(List.of(new Misfit(2, "provider", Code.OTHER_NAME, List.of("S03", "Ysgol Sampl", "S02"))), read.misfits());
		assertEquals(List.of("S02"), read.given().stream().map(GivenAnswer::provider).toList());
	}

	@Test
	void anIdOrANameThatNobodyBearsIsToldThoughTheOtherHalfIsTaken() throws IOException, SheetProblem {
		AnswerImport read = read("""
				provider,name,home-link
				S03,A name of yesterday,yes
				S77,Ysgol Sampl,yes
				S78,Another of nobody,yes
				S03,A name of yesterday,
				""");
		assertEquals(List.of(new Misfit(2, "name", Code.UNKNOWN_NAME, List.of("S03", "A name of yesterday", "S03")), new Misfit(3, "provider", Code.UNKNOWN_ID, List.of("S77", "Ysgol Sampl", "S02")),
				new Misfit(4, "provider", Code.UNKNOWN_PROVIDER, List.of("S78"))), read.misfits());
		assertEquals(List.of("S03", "S02"), read.given().stream().map(GivenAnswer::provider).toList());
		assertEquals(2, read.doubtful());
		assertEquals(1, read.left());
		assertEquals("The row is taken for S03, though no provider is called \"A name of yesterday\". Check that \"S03\" is the right code.", read.misfits().get(0).message(Language.ENGLISH));
		assertEquals("Cymerir bod y rhes am S02 yn \u00f4l ei henw, er nad oes gan unrhyw ddarparwr y cod \"S77\".", read.misfits().get(1).message(Language.WELSH));
	}

	@Test
	void anotherAnswerOfOnesOwnIsOnlyChangedWhenWanted() throws IOException, SheetProblem {
		AnswerImport read = read("provider,home-link,tribunal\nS01,no,cannot tell\n".getBytes(StandardCharsets.UTF_8), "inspector-1");
		assertEquals(List.of(), read.given());
		assertEquals(1, read.same());
		assertEquals("home-link", read.changed().getFirst().criterion());
		assertEquals(List.of(new Misfit(2, "home-link", Code.DIFFERS, List.of("no", "yes"))), read.misfits());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "colour\nred\n", "name;age\nS01;3\n" })
	void aTableWithoutAnswersIsRefusedWithASentence(String text) {
		SheetProblem problem = assertThrows(SheetProblem.class, () -> read(text));
		assertEquals(false, problem.message(Language.WELSH).isBlank());
	}

	@Test
	void ofFormulasOnlyTheValueIsRead() throws IOException, SheetProblem {
		try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
			var sheet = workbook.createSheet();
			sheet.createRow(0).createCell(0).setCellValue("provider");
			sheet.getRow(0).createCell(1).setCellValue("clicks");
			sheet.createRow(1).createCell(0).setCellValue("S03");
			sheet.getRow(1).createCell(1).setCellFormula("2+2");
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			workbook.write(out);
			assertEquals(new GivenAnswer.Count(4), read(out.toByteArray(), "inspector-9").given().getFirst().content());
		}
	}

	private static Reason refused(Path file) {
		return assertThrows(SheetProblem.class, () -> SheetReader.read(file)).reason();
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(folder.resolve("hostile"), content);
	}

	/** A workbook whose sheet is that text. */
	private Path workbook(String sheet) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			put(zip, "[Content_Types].xml", """
					<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
					<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
					<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
			put(zip, "_rels/.rels", """
					<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
					Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
			put(zip, "xl/_rels/workbook.xml.rels", """
					<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
					Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
			put(zip, "xl/workbook.xml", """
					<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
					<sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>""");
			put(zip, "xl/worksheets/sheet1.xml", sheet);
		}
		return file(out.toByteArray());
	}

	private static void put(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String sheet(String rows) {
		return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
	}

	@Test
	void hostileFilesEndInASentence() throws IOException {
		assertEquals(Reason.BOMB, refused(workbook(sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "a".repeat(80_000_000) + "</t></is></c></row>"))));
		assertEquals(Reason.DAMAGED, refused(workbook("<worksheet><sheetData><row")));
		assertEquals(Reason.DAMAGED, refused(workbook("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>"))));
		assertEquals(Reason.TOO_MANY_COLUMNS, refused(workbook(sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"))));
		assertEquals(Reason.TOO_MANY_ROWS, refused(workbook(sheet("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"))));
		assertEquals(Reason.TOO_MANY_COLUMNS, refused(file(",".repeat(5000).getBytes(StandardCharsets.UTF_8))));
		assertEquals(Reason.TOO_MANY_ROWS, refused(file("a,b\n".repeat(100_001).getBytes(StandardCharsets.UTF_8))));
		assertEquals(Reason.DAMAGED, refused(file(new byte[] { 'P', 'K', 3, 4, 1, 2, 3 })));
		assertEquals(Reason.OLD_WORKBOOK, refused(file(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0 })));
		assertEquals(Reason.TOO_LARGE, refused(file(new byte[33 * 1024 * 1024])));
	}
}
