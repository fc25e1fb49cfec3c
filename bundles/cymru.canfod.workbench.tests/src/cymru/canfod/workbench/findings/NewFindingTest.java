package cymru.canfod.workbench.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.ui.Commands;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.DialogWindow;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** File > New > Finding, in the example review. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class NewFindingTest {

	private OpenReview review;

	@BeforeEach
	void openExample() throws Exception {
		Workbench.startAnew();
		Workbench.openExample("aln-review");
		review = WorkspaceReviews.service().all().getFirst();
	}

	@Test
	void beginsBehindTheChaptersLastFindingInBothLanguagesAndIsSaved() throws Exception {
		Path file = review.session().root().resolve("findings/definitions.canfod");
		DialogWindow.with(Commands.NEW_FINDING, Map.of(), wizard -> {
			assertEquals("D4", wizard.field(Text.class, "Number").getText());
			wizard.choose("Speaks of", "schools");
			wizard.pick("Counts", "has a secure understanding of the definition of ALN");
			assertTrue(wizard.says().contains("The evidence says: 19 of 24: many."), wizard::says);
			wizard.press("Finish");
		});
		Ui.until("the finding in the editor", () -> Workbench.editor() instanceof ITextEditor editor && text(editor).contains("finding D4 in definitions"));
		String text = text((ITextEditor) Workbench.editor());
		String begun = "  \"[Many schools](schools: secure-definition) \"\n  cy \"Mae [llawer o ysgolion](schools: secure-definition) \"\n";
		assertTrue(text.contains("finding D4 in definitions\n" + begun), text::toString);
		var caret = (ITextSelection) ((ITextEditor) Workbench.editor()).getSelectionProvider().getSelection();
		assertEquals(text.indexOf(begun) + begun.indexOf(" \"\n") + 1, caret.getOffset());
		Ui.until("saved by itself", () -> read(file).contains("finding D4 in definitions"));
		Ui.until("counted", () -> review.review().declarations().findings().containsKey("D4"));
		assertFalse(review.review().hasErrors());
	}

	@Test
	void anIdThatIsTakenIsRefused() {
		DialogWindow.with(Commands.NEW_FINDING, Map.of(), wizard -> {
			wizard.type("Number", "R1");
			assertTrue(wizard.says().contains("“R1” is taken already."), wizard::says);
			assertFalse(wizard.canPress("Finish"));
		});
	}

	private static String text(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
