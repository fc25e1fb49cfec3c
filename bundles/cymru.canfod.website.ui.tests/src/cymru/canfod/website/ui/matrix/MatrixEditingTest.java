package cymru.canfod.website.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.dsl.ui.BufferAdapter;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** One key answers, in one cell or many at once, and one undo takes it back. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class MatrixEditingTest {

	private static final String YES = "\u2713";
	private static final String NO = "\u2715";
	private static final String MIXED = "\u00b1";

	private MatrixPart matrix;

	@BeforeEach
	void open() throws Exception {
		Workbench.startAnew();
		Settings.keepInspector("inspector-1");
		Workbench.openExample("aln-review");
		matrix = MatrixPart.open().rows(30);
	}

	@AfterEach
	void saved() {
		Settings.keepInspector("");
		Ui.until("all saved", () -> Arrays.stream(FileBuffers.getTextFileBufferManager().getFileBuffers()).noneMatch(IFileBuffer::isDirty));
	}

	private void shows(String row, String column, String text) {
		Ui.until(row + " " + column + " " + text, () -> matrix.cell(row, column).equals(text));
	}

	private static void undo() throws Exception {
		OperationHistoryFactory.getOperationHistory().undo(PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), new NullProgressMonitor(), null);
	}

	@Test
	void aKeySetsOnesOwnAnswerAndDeleteTakesItBack() throws Exception {
		matrix.at("S01", "aln-definition").press('y');
		shows("S01", "aln-definition", YES);
		matrix.press(SWT.DEL);
		shows("S01", "aln-definition", "");
		undo();
		shows("S01", "aln-definition", YES);
		undo();
		shows("S01", "aln-definition", NO);
	}

	/** No editor shows the file: it is read outside the UI thread, and the keys wait for their turn. */
	@Test
	void keysThatFollowEachOtherAtOnceAreCarriedOutInTheirOrderEachAStepToUndo() throws Exception {
		matrix.at("S02", "aln-definition");
		String before = matrix.cell("S02", "aln-definition");
		var read = new Read();
		FileBuffers.getTextFileBufferManager().addFileBufferListener(read);
		matrix.press('a');
		matrix.press('n');
		matrix.press('y');
		matrix.press('u');
		shows("S02", "aln-definition", "?");
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(read);
		assertEquals(Map.of("S02.canfod", false), read.inUi);
		for (String step : List.of(YES, NO, "\u2300", before)) {
			undo();
			shows("S02", "aln-definition", step);
		}
	}

	@Test
	void digitsAreANumberAndALetterIsNone() {
		matrix.at("S01", "clicks").press('1');
		matrix.press('2');
		shows("S01", "clicks", "12");
		matrix.press('y');
		matrix.press('u');
		shows("S01", "clicks", "?");
	}

	@Test
	void aRangeIsFilledAsOneStepToUndo() throws Exception {
		matrix.range("S01", "aln-definition", "S01", "universal-provision").press('y');
		shows("S01", "alp-definition", YES);
		assertEquals(YES, matrix.cell("S01", "aln-definition"));
		assertEquals(YES, matrix.cell("S01", "universal-provision"));
		undo();
		shows("S01", "alp-definition", NO);
		assertEquals(NO, matrix.cell("S01", "aln-definition"));
		assertEquals(NO, matrix.cell("S01", "universal-provision"));
	}

	@Test
	void inspectorsAreBlindToEachOtherUntilAllAreDoneAndOthersSeeWhatDiffers() throws Exception {
		iAm("inspector-9");
		matrix.range("S01", "aln-definition", "S03", "aln-definition").press('y');
		shows("S01", "aln-definition", YES);
		Ui.until("blind", () -> matrix.cell("S01", "alp-definition").isEmpty());
		iAm("inspector-3");
		shows("S01", "aln-definition", MIXED);
		assertEquals(Cell.Doubt.DIFFERS, matrix.cellOf("S01", "aln-definition").doubt());
		undo();
		shows("S01", "aln-definition", NO);
		assertEquals(Cell.Doubt.NONE, matrix.cellOf("S01", "aln-definition").doubt());
	}

	private void iAm(String inspector) {
		Settings.keepInspector(inspector);
		matrix.choose("Interviews");
		Ui.until("propositions", () -> matrix.columns().contains("secure-definition"));
		matrix.choose("Websites");
		Ui.until("criteria", () -> matrix.columns().contains("clicks"));
	}

	@Test
	void whatIsProposedIsQuietUntilItIsAccepted() throws Exception {
		matrix.at("S01", "aln-definition").press(SWT.DEL);
		shows("S01", "aln-definition", "");
		var folder = matrix.review().project().getFolder("websites/proposed");
		folder.create(true, true, new NullProgressMonitor());
		folder.getFile("S01.canfod").create(new ByteArrayInputStream("proposals S01 on 2026-11-22 using aln-websites\n  aln-definition yes \"https://s01.example/aln\" \"ALN means\"\n"
				.getBytes(StandardCharsets.UTF_8)), true, new NullProgressMonitor());
		Ui.until("proposed", () -> matrix.cellOf("S01", "aln-definition").doubt() == Cell.Doubt.PROPOSED);
		matrix.at("S01", "aln-definition");
		assertTrue(matrix.says().contains("proposed, not judged yet"), matrix.says());
		matrix.press(' ');
		Ui.until("accepted", () -> matrix.cellOf("S01", "aln-definition").doubt() == Cell.Doubt.NONE);
		shows("S01", "aln-definition", YES);
	}

	@Test
	void whatIsCopiedIsNoFormula() {
		matrix.range("S01", "home-link", "S02", "clicks");
		String[] lines = matrix.copied().split("\\R");
		assertEquals("home-link\tclicks", lines[0]);
		assertEquals(YES + "\t0", lines[1]);
		assertEquals(3, lines.length);
	}

	@Test
	void enterOpensTheTextAtTheAnswer() {
		matrix.at("S01", "tribunal").press(SWT.CR);
		Ui.until("the text", () -> Workbench.editor() != null && Workbench.editor().getTitle().contains("S01"));
		assertTrue(Workbench.editor().getAdapter(ITextEditor.class) != null);
	}

	@Test
	void interviewsAreShownAndNotChanged() {
		matrix.choose("Interviews");
		Ui.until("propositions", () -> matrix.columns().contains("secure-definition"));
		String before = matrix.cell("S01", "secure-definition");
		assertEquals(NO, before);
		matrix.at("S01", "secure-definition").press('y');
		assertEquals(before, matrix.cell("S01", "secure-definition"));
	}

	/** Whether files were read in the UI thread, by their names. */
	private static final class Read extends BufferAdapter {

		private final Map<String, Boolean> inUi = new ConcurrentHashMap<>();

		@Override
		public void bufferCreated(IFileBuffer buffer) {
			inUi.merge(buffer.getLocation().lastSegment(), Display.getCurrent() != null, Boolean::logicalOr);
		}
	}
}
