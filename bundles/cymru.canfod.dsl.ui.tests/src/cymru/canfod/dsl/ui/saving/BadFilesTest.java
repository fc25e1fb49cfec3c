package cymru.canfod.dsl.ui.saving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import cymru.canfod.dsl.ui.EditorPage;
import cymru.canfod.dsl.ui.EventLoop;
import cymru.canfod.dsl.ui.NothingLogged;
import cymru.canfod.dsl.ui.ReviewProject;

/** Files that are not as they should be, opened, changed and saved: nothing of them is lost. */
@NonNullByDefault({})
class BadFilesTest {

	@RegisterExtension
	private final NothingLogged log = new NothingLogged();

	private ReviewProject project;
	private Path path;

	@BeforeEach
	void make() throws CoreException {
		project = new ReviewProject("bad");
		path = project.file("findings.canfod").getLocation().toPath();
	}

	@AfterEach
	void delete() throws CoreException {
		project.delete();
	}

	@Test
	void anEmptyFileCanBeWritten() throws CoreException, IOException, BadLocationException {
		var file = open(new byte[0]);
		file.document().replace(0, 0, "// ŵ");
		untilSaved(file);
		assertEquals("// ŵ", Files.readString(path));
		file.close();
	}

	@Test
	void linesEndAsTheyDid() throws CoreException, IOException {
		var file = open("// one\r\n// two\r\n".getBytes(StandardCharsets.UTF_8));
		file.type("one", "three");
		untilSaved(file);
		assertEquals("// three\r\n// two\r\n", Files.readString(path));
		file.close();
	}

	@Test
	void bytesThatAreNoTextAreNotWrittenOver() throws CoreException, IOException, BadLocationException {
		byte[] latin = "// Ysgol Tŷ ê\n".replace('ŷ', 'y').getBytes(StandardCharsets.ISO_8859_1);
		var file = open(latin);
		file.document().replace(0, 0, "// more\n");
		EventLoop.until("said so", () -> file.editor().isDirty());
		log.expect("holds bytes that are no UTF-8 text");
		assertArrayEquals(latin, Files.readAllBytes(path));
		file.type("\uFFFD", "ê");
		untilSaved(file);
		assertEquals("// more\n// Ysgol Ty ê\n", Files.readString(path));
		file.close();
	}

	@Test
	void aFileThatVanishesWhileOneTypesIsWrittenAnew() throws CoreException, IOException, BadLocationException {
		var file = open(ReviewProject.FINDINGS.getBytes(StandardCharsets.UTF_8));
		file.document().replace(0, 0, "// typed\n");
		Files.delete(path);
		project.file("findings.canfod").refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		untilSaved(file);
		assertEquals("// typed\n" + ReviewProject.FINDINGS, Files.readString(path));
		file.close();
	}

	/** The widget would lay it out for minutes. */
	@Test
	void aLineOfTenMegabytesIsNotShownButTold() throws CoreException, IOException {
		var content = ReviewProject.FINDINGS + "// " + "word ".repeat(2_000_000) + "\n";
		Files.writeString(path, content);
		project.file("findings.canfod").refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		var editor = (ITextEditor) IDE.openEditor(page, project.file("findings.canfod"));
		EventLoop.run();
		var says = ((IDocumentProviderExtension) editor.getDocumentProvider()).getStatus(editor.getEditorInput()).getMessage();
		assertTrue(says.startsWith("findings.canfod cannot be shown here: line 4 has 10"), says);
		assertFalse(editor.getAdapter(Control.class).isVisible());
		page.closeEditor(editor, true);
		assertEquals(content, Files.readString(path));
	}

	private EditorPage open(byte[] content) throws IOException, CoreException {
		Files.write(path, content);
		project.file("findings.canfod").refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		return EditorPage.open(project, "findings.canfod");
	}

	private static void untilSaved(EditorPage file) {
		EventLoop.until("saved", () -> !file.isUnsaved());
	}
}
