package cymru.canfod.dsl.ui.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import cymru.canfod.dsl.ui.EditorPage;
import cymru.canfod.dsl.ui.EventLoop;
import cymru.canfod.dsl.ui.NothingLogged;
import cymru.canfod.dsl.ui.ReviewProject;

/** What other programs do to open files is taken over, or told; no text that is open is lost by it. */
@NonNullByDefault({})
class OtherProgramsTest {

	@RegisterExtension
	private final NothingLogged log = new NothingLogged();

	private final Told told = new Told();
	private ReviewProject project;
	private EditorPage findings;
	private Path path;

	@BeforeEach
	void open() throws CoreException {
		project = new ReviewProject("others");
		findings = EditorPage.open(project, "findings.canfod");
		path = project.file("findings.canfod").getLocation().toPath();
		Autosave.current().addListener(told);
	}

	@AfterEach
	void close() throws CoreException {
		Autosave.current().removeListener(told);
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeEditor(findings.editor(), false);
		EventLoop.until("let go", () -> FileBuffers.getTextFileBufferManager().getFileBuffers().length == 0);
		project.delete();
	}

	@Test
	void aFileThatIsDeletedStaysOpenAndCanBeWrittenBack() throws IOException, CoreException {
		Files.delete(path);
		refresh();
		EventLoop.until("told", () -> !told.gone.isEmpty());
		assertEquals(List.of("findings.canfod is no longer in " + path.getParent() + ": another program deleted, renamed or moved it."
				+ " Its text is still open in Canfod: save it (Ctrl+S) to write it back, or close it to let it go."), told.gone);
		assertEquals(ReviewProject.FINDINGS, findings.text());
		assertTrue(isOpen());
		assertTrue(findings.editor().isDirty(), "who closes it is asked");
		assertFalse(Files.exists(path), "that is left to the user");
		told.writeBack.orElseThrow().run();
		EventLoop.until("written back", () -> !findings.isUnsaved() && Files.exists(path));
		assertEquals(ReviewProject.FINDINGS, onDisk());
		findings.type("Many", "Most");
		EventLoop.until("saved", () -> findings.text().equals(onDisk()));
	}

	@Test
	void savingWritesBack() throws IOException, CoreException {
		Files.delete(path);
		refresh();
		EventLoop.until("noticed", () -> findings.editor().isDirty());
		findings.editor().doSave(new NullProgressMonitor());
		EventLoop.until("written back", () -> !findings.isUnsaved() && Files.exists(path));
		assertEquals(ReviewProject.FINDINGS, onDisk());
		EventLoop.until("nothing is wrong", () -> told.failure.isEmpty());
	}

	@Test
	void whatIsTypedIntoATextWhoseFileIsGoneIsSaved() throws IOException, CoreException, BadLocationException {
		Files.delete(path);
		refresh();
		EventLoop.until("noticed", () -> findings.editor().isDirty());
		type();
		EventLoop.until("saved", () -> !findings.editor().isDirty() && Files.exists(path) && findings.text().equals(onDisk()));
	}

	@Test
	void whoWasTypingWhenTheFileWasDeletedFindsItWritten() throws IOException, CoreException, BadLocationException {
		type();
		Files.delete(path);
		refresh();
		EventLoop.until("saved", () -> !findings.isUnsaved() && Files.exists(path) && findings.text().equals(onDisk()));
		assertTrue(isOpen());
		assertEquals(List.of("findings.canfod was deleted, renamed or moved by another program while you were writing."
				+ " Canfod has written it again in " + path.getParent() + ", with your text."), told.gone);
		assertEquals(Optional.empty(), told.writeBack);
	}

	@Test
	void whoClosesItLetsItGo() throws IOException, CoreException {
		Files.delete(path);
		refresh();
		EventLoop.until("noticed", () -> !told.failure.isEmpty());
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeEditor(findings.editor(), false);
		EventLoop.until("nothing is wrong", () -> told.failure.isEmpty());
		assertFalse(Files.exists(path));
	}

	@Test
	void aFileThatIsBackIsTakenAsItIs() throws IOException, CoreException {
		Files.delete(path);
		refresh();
		EventLoop.until("noticed", () -> findings.editor().isDirty());
		Files.writeString(path, "// new\n" + ReviewProject.FINDINGS);
		refresh();
		EventLoop.until("read", () -> findings.text().startsWith("// new"));
		EventLoop.until("clean", () -> !findings.editor().isDirty() && !findings.isUnsaved());
	}

	@Test
	void aReviewThatIsAwayForAWhileGoesOnWhenItIsBack() throws IOException, CoreException {
		Path away = path.getParent().resolveSibling("others-away");
		Files.move(path.getParent(), away);
		try {
			refresh();
			EventLoop.until("told", () -> !told.failure.isEmpty());
			assertEquals("The folder " + path.getParent() + " is not there; is a drive or the network missing?"
					+ " What is open of it stays open in Canfod (findings.canfod) and goes on as soon as the folder is back. Do not leave Canfod before that.", told.failure);
			assertTrue(project.session().review().file("visits.canfod").isPresent(), "the review stays as it was");
			assertTrue(isOpen());
			Files.delete(away.resolve("visits.canfod"));
		} finally {
			Files.move(away, path.getParent());
		}
		refresh();
		EventLoop.until("what is not there any more is forgotten", () -> project.session().review().file("visits.canfod").isEmpty());
		EventLoop.until("nothing is wrong", () -> told.failure.isEmpty() && !findings.editor().isDirty());
		findings.type("Many", "Most");
		EventLoop.until("saved", () -> findings.text().equals(onDisk()));
	}

	/** The platform would read the whole file in the UI thread, and forget what can be undone. */
	@Test
	void aChangeIsReadInTheBackgroundAndCanBeUndone() throws IOException, CoreException {
		var read = new ReadAgain();
		findings.type("Many", "Most");
		EventLoop.until("saved", () -> !findings.isUnsaved());
		String typed = findings.text();
		FileBuffers.getTextFileBufferManager().addFileBufferListener(read);
		Files.writeString(path, "// elsewhere\n" + typed);
		refresh();
		EventLoop.until("read", () -> findings.text().startsWith("// elsewhere"));
		EventLoop.until("clean", () -> !findings.isUnsaved());
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(read);
		assertEquals(0, read.times);
		findings.undo();
		assertEquals(typed, findings.text());
		findings.undo();
		assertEquals(ReviewProject.FINDINGS, findings.text());
		EventLoop.until("saved", () -> ReviewProject.FINDINGS.equals(onDisk()));
	}

	/** The widget would lay it out for minutes. */
	@Test
	void aLineThatIsTooLongIsNotTakenOverButTold() throws IOException, CoreException {
		String other = ReviewProject.FINDINGS + "// " + "word ".repeat(40_000) + "\n";
		Files.writeString(path, other);
		refresh();
		EventLoop.until("told", () -> !told.notShown.isEmpty());
		assertTrue(told.notShown.getFirst().startsWith("Another program has changed findings.canfod, and what it holds now cannot be shown here: line 4 has 200,00"), told.notShown::toString);
		EventLoop.until("both texts are there", () -> told.failure.startsWith("findings.canfod was changed by another program"));
		assertEquals(ReviewProject.FINDINGS, findings.text());
		assertEquals(other, onDisk());
		log.expect("changed by another program");
		findings.editor().doRevertToSaved();
		EventLoop.until("told again", () -> told.notShown.size() == 2);
		assertEquals(ReviewProject.FINDINGS, findings.text());
		Files.writeString(path, "// mended\n" + ReviewProject.FINDINGS);
		refresh();
		findings.editor().doRevertToSaved();
		EventLoop.until("read", () -> !findings.isUnsaved() && findings.text().startsWith("// mended"));
		EventLoop.until("nothing is wrong", () -> told.failure.isEmpty());
	}

	@Test
	void whatIsTypedBeforeAChangeIsReadStays() throws IOException, CoreException, BadLocationException {
		Files.writeString(path, "// elsewhere\n" + ReviewProject.FINDINGS);
		refresh();
		type();
		EventLoop.until("told", () -> told.failure.startsWith("findings.canfod was changed by another program"));
		assertTrue(findings.text().contains("Most"));
		assertEquals("// elsewhere\n" + ReviewProject.FINDINGS, onDisk());
		log.expect("changed by another program");
		findings.editor().doRevertToSaved();
		EventLoop.until("read", () -> !findings.isUnsaved());
	}

	/** Types and does not wait. */
	private void type() throws BadLocationException {
		findings.document().replace(findings.text().indexOf("Many"), "Many".length(), "Most");
	}

	/** As the platform does by itself, every few seconds: not in the UI thread, which goes on meanwhile. */
	private void refresh() {
		IProject all = project.file("findings.canfod").getProject();
		var refreshing = Job.createSystem("refreshing", monitor -> {
			try {
				all.refreshLocal(IResource.DEPTH_INFINITE, monitor);
			} catch (CoreException e) {
				// When all is gone the platform misses a file of its own, too.
				assertFalse(Files.exists(path.getParent()));
			}
		});
		refreshing.schedule();
		EventLoop.until("refreshed", () -> refreshing.getState() == Job.NONE);
	}

	private boolean isOpen() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().findEditor(findings.editor().getEditorInput()) != null;
	}

	private String onDisk() {
		return project.onDisk("findings.canfod");
	}
}
