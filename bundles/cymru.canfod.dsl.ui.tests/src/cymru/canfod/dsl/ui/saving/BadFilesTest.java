package cymru.canfod.dsl.ui.saving;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
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

	private EditorPage open(byte[] content) throws IOException, CoreException {
		Files.write(path, content);
		project.file("findings.canfod").refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		return EditorPage.open(project, "findings.canfod");
	}

	private static void untilSaved(EditorPage file) {
		EventLoop.until("saved", () -> !file.isUnsaved());
	}
}
