package cymru.canfod.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.dsl.ide.assist.QuickFix;
import cymru.canfod.dsl.ide.assist.QuickFixes;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.quantifier.Language;

/** What each fix makes of the text. */
class QuickFixTest {

	private final Sheet sheet;

	QuickFixTest(@TempDir Path folder) throws IOException {
		sheet = new Sheet(folder);
	}

	@AfterEach
	void close() {
		sheet.close();
	}

	@Test
	void strongestTermForAnOverstatedClaim() {
		assertFixed("finding D1 in c\n  \"[A|ll schools](schools: secure) are.\"", "Say “Many”, the strongest term that holds",
				"finding D1 in c\n  \"[Many schools](schools: secure) are.\"");
	}

	@Test
	void strongestTermInTheLanguageOfTheText() {
		assertFixed("finding D1 in c\n  cy \"Mae [mwyafr|if](schools: secure) yn sicr.\"", "Say “llawer”, the strongest term that holds",
				"finding D1 in c\n  cy \"Mae [llawer](schools: secure) yn sicr.\"");
	}

	@Test
	void trueFigure() {
		assertFixed("finding D1 in c\n  \"[Many schools (8|0%)](schools: secure) are.\"", "Give the true figure: “75%”",
				"finding D1 in c\n  \"[Many schools (75%)](schools: secure) are.\"");
	}

	@Test
	void twinCountsWhatTheEnglishClaimCounts() {
		assertFixed("finding D1 in c\n  \"[Many schools](schools: secure) are.\"\n  cy \"Mae [lla|wer](providers: secure) yn sicr.\"",
				"Count what the English claim counts: schools: secure",
				"finding D1 in c\n  \"[Many schools](schools: secure) are.\"\n  cy \"Mae [llawer](schools: secure) yn sicr.\"");
	}

	@Test
	void idThatWasMeant() {
		assertFixed("finding D1 in c\n  \"[Many schools](schools: sec|ur) are.\"", "Change to “secure”",
				"finding D1 in c\n  \"[Many schools](schools: secure) are.\"");
	}

	@Test
	void freeIdForASecondOne() {
		assertFixed("finding D1 in c \"One.\" cy \"Un.\"\nfinding D|1 in c \"Two.\" cy \"Dau.\"", "Rename this one to “D2”",
				"finding D1 in c \"One.\" cy \"Un.\"\nfinding D2 in c \"Two.\" cy \"Dau.\"");
	}

	@Test
	void nothingForAClaimThatHolds() {
		assertEquals(List.of(), labels("finding D1 in c\n  \"[Ma|ny schools](schools: secure) are.\""));
	}

	private List<String> labels(String text) {
		return fixes(sheet.mark(text)).stream().map(QuickFix::label).toList();
	}

	private static List<QuickFix> fixes(Sheet.Marked marked) {
		return new QuickFixes(marked.source(), Language.ENGLISH).at(marked.caret());
	}

	private void assertFixed(String text, String label, String fixed) {
		var marked = sheet.mark(text);
		var fix = fixes(marked).stream().filter(f -> f.label().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label + " is not among " + labels(text) + "; issues: " + marked.source().review().issues("sheet.canfod")));
		assertEquals(fixed, TextEdit.apply(marked.source().text(), fix.edits()));
	}
}
