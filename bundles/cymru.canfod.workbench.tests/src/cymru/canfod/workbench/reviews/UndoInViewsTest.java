package cymru.canfod.workbench.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ui.change.Edits;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** Undo with the focus in a view takes back what came last. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class UndoInViewsTest {

	private OpenReview review;
	private IDocument text;
	private String before;

	@BeforeEach
	void openExample() throws Exception {
		Workbench.startAnew();
		Workbench.openExample("aln-review");
		review = WorkspaceReviews.service().all().getFirst();
		ITextEditor editor = (ITextEditor) Workbench.editor();
		text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		before = text.get();
		var history = OperationHistoryFactory.getOperationHistory();
		history.dispose(IOperationHistory.GLOBAL_UNDO_CONTEXT, true, true, true);
	}

	@AfterEach
	void saved() {
		var buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(text);
		Ui.until("all saved", () -> !buffer.isDirty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "claims", "evidence", "providers", "publication", "problems" })
	void takesBackWhatWasTyped(String view) throws Exception {
		text.replace(0, 0, "// typed\n");
		focus(view);
		run("org.eclipse.ui.edit.undo");
		assertEquals(before, text.get());
		run("org.eclipse.ui.edit.redo");
		assertEquals("// typed\n" + before, text.get());
	}

	@Test
	void takesBackAStepOfOursInAFileThatNoEditorShows() throws Exception {
		Files.writeString(review.session().root().resolve("spare.canfod"), "// spare\n");
		review.project().getFile("spare.canfod").refreshLocal(0, null);
		text.replace(0, 0, "// typed\n");
		Edits.apply("a step", review.session(), List.of(new TextEdit("spare.canfod", 0, 0, "// more\n")));
		Ui.until("the step on the disk", () -> "// more\n// spare\n".equals(spare()));
		focus("claims");
		run("org.eclipse.ui.edit.undo");
		Ui.until("the step taken back", () -> "// spare\n".equals(spare()));
		assertTrue(text.get().startsWith("// typed"));
		run("org.eclipse.ui.edit.undo");
		assertEquals(before, text.get());
	}

	private String spare() {
		try {
			return Files.readString(review.session().root().resolve("spare.canfod"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void focus(String view) throws Exception {
		Ui.page().activate(Ui.page().showView("cymru.canfod.workbench." + view));
	}

	private static void run(String command) throws CommandException {
		var commands = Ui.page().getWorkbenchWindow().getService(ICommandService.class);
		Ui.until(command + " can be done", () -> commands.getCommand(command).isEnabled());
		Ui.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
	}
}
