package cymru.canfod.workbench.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.workbench.ui.NoErrorsLogged;
import cymru.canfod.workbench.ui.Ui;
import cymru.canfod.workbench.ui.Workbench;

/** What is typed is on the disk soon after, whole, and can still be undone. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class AutosaveTest {

	private ITextEditor editor;
	private IDocument document;
	private Path path;

	@BeforeEach
	void openExample() throws Exception {
		Workbench.startAnew();
		Workbench.openExample("aln-review");
		editor = (ITextEditor) Workbench.editor();
		document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		IFile file = ResourceUtil.getFile(editor.getEditorInput());
		path = file.getLocation().toPath();
	}

	@Test
	void savesByItselfAndUndoStillWorks() throws Exception {
		String before = document.get();
		document.replace(0, 0, "// typed ŵ\n");
		assertTrue(editor.isDirty());
		Ui.until("saved", () -> !editor.isDirty());
		assertEquals("// typed ŵ\n" + before, Files.readString(path));
		editor.getAction("undo").run();
		assertEquals(before, document.get());
		Ui.until("saved", () -> !editor.isDirty());
		assertEquals(before, Files.readString(path));
	}

	@Test
	void leavesNothingBesideTheFile() throws Exception {
		document.replace(0, 0, "// typed\n");
		Ui.until("saved", () -> !editor.isDirty());
		try (var files = Files.list(path.getParent())) {
			assertEquals(0, files.filter(file -> file.getFileName().toString().endsWith(".half")).count());
		}
	}

	@Test
	void saveCommandSavesAtOnce() throws Exception {
		document.replace(0, 0, "// typed\n");
		editor.doSave(null);
		assertEquals(document.get(), Files.readString(path));
		assertTrue(!editor.isDirty());
	}

	@Test
	void keepsAByteOrderMark() throws Exception {
		Ui.page().closeAllEditors(false);
		Files.writeString(path, "\uFEFF" + Files.readString(path));
		IFile file = ResourceUtil.getFile(editor.getEditorInput());
		file.refreshLocal(0, null);
		ITextEditor again = (ITextEditor) IDE.openEditor(Ui.page(), file);
		again.getDocumentProvider().getDocument(again.getEditorInput()).replace(0, 0, "// typed\n");
		again.doSave(null);
		assertTrue(Files.readString(path).startsWith("\uFEFF// typed\n"));
	}
}
