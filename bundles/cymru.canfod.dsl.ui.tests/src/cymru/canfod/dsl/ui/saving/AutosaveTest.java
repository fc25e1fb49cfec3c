package cymru.canfod.dsl.ui.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import cymru.canfod.dsl.ui.EditorPage;
import cymru.canfod.dsl.ui.EventLoop;
import cymru.canfod.dsl.ui.NothingLogged;
import cymru.canfod.dsl.ui.ReviewProject;

/** What is typed is on the disk soon after, whole, and can still be undone; what cannot be saved is kept, and the user is told. */
@NonNullByDefault({})
class AutosaveTest {

	@RegisterExtension
	private final NothingLogged log = new NothingLogged();

	private ReviewProject project;
	private EditorPage findings;
	private Path path;

	@BeforeEach
	void open() throws CoreException {
		project = new ReviewProject("saving");
		findings = EditorPage.open(project, "findings.canfod");
		path = project.file("findings.canfod").getLocation().toPath();
	}

	@AfterEach
	void close() throws CoreException {
		findings.close();
		project.delete();
	}

	@Test
	void savesByItselfAndUndoStillWorks() throws IOException {
		findings.type("Many", "Māny ŵ");
		untilSaved();
		assertEquals(findings.text(), onDisk());
		assertTrue(findings.text().contains("Māny ŵ"));
		findings.undo();
		assertEquals(ReviewProject.FINDINGS, findings.text());
		untilSaved();
		assertEquals(ReviewProject.FINDINGS, onDisk());
		assertNothingBeside();
	}

	/** A kill at any moment loses what is not on the disk: less than two seconds of typing. */
	@Test
	void whoTypesWithoutAPauseIsSavedToo() throws BadLocationException {
		var typed = new ArrayDeque<Instant>();
		var longest = Duration.ZERO;
		var end = Instant.now().plusSeconds(4);
		int before = ReviewProject.FINDINGS.length();
		while (Instant.now().isBefore(end)) {
			findings.document().replace(0, 0, "/");
			typed.add(Instant.now());
			EventLoop.run();
			long saved = onDisk().length() - before;
			while (findings.text().length() - before - typed.size() < saved) {
				typed.remove();
			}
			if (!typed.isEmpty()) {
				longest = Collections.max(List.of(longest, Duration.between(typed.element(), Instant.now())));
			}
		}
		assertTrue(longest.compareTo(Duration.ofSeconds(2)) < 0, "lost at most: " + longest);
		assertTrue(findings.isUnsaved(), "there was no pause");
	}

	@Test
	void savingNeitherWaitsForTheDiskNorForAnybodyElse() throws IOException, BadLocationException {
		type();
		Job.getJobManager().beginRule(project.file("findings.canfod").getProject(), new NullProgressMonitor());
		try {
			findings.editor().doSave(new NullProgressMonitor());
			assertTrue(findings.isUnsaved(), "a job will save it");
			assertEquals(ReviewProject.FINDINGS, onDisk());
		} finally {
			Job.getJobManager().endRule(project.file("findings.canfod").getProject());
		}
		untilSaved();
		assertEquals(findings.text(), onDisk());
	}

	@Test
	void whatIsClosedIsSavedAllTheSame() throws IOException, BadLocationException {
		type();
		var text = findings.text();
		findings.close();
		EventLoop.until("saved", () -> text.equals(onDisk()));
	}

	/** Nobody is asked what goes without saying. */
	@Test
	void closingRightAfterTypingAsksNothing() throws IOException, BadLocationException {
		type();
		var text = findings.text();
		assertTrue(findings.isUnsaved());
		var asked = new ArrayList<String>();
		var display = Display.getCurrent();
		display.timerExec(500, new Runnable() {
			@Override
			public void run() {
				Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getData() instanceof Dialog).forEach(shell -> {
					asked.add(shell.getText());
					((Dialog) shell.getData()).close();
				});
			}
		});
		assertTrue(findings.editor().getSite().getPage().closeEditor(findings.editor(), true));
		assertEquals(List.of(), asked);
		EventLoop.until("saved", () -> text.equals(onDisk()));
	}

	@Test
	void whatCannotBeSavedIsKeptAndSavedAsSoonAsItCan() throws IOException, BadLocationException {
		Path inTheWay = Files.createDirectories(path.resolveSibling(".findings.canfod." + ProcessHandle.current().pid() + ".half/x"));
		var told = new Told();
		Autosave.current().addListener(told);
		type();
		EventLoop.until("told of the failure", () -> told.failure.contains("findings.canfod could not be saved"));
		assertTrue(findings.isUnsaved());
		assertTrue(findings.editor().isDirty(), "who closes it now is asked");
		assertEquals(ReviewProject.FINDINGS, onDisk());
		log.expect("findings.canfod could not be saved");
		Files.delete(inTheWay);
		Files.delete(inTheWay.getParent());
		untilSaved();
		assertEquals("", told.failure);
		assertEquals(findings.text(), onDisk());
		Autosave.current().removeListener(told);
	}

	@Test
	void whatAnotherProgramWroteIsNotWrittenOver() throws IOException, CoreException, BadLocationException {
		var told = new Told();
		Autosave.current().addListener(told);
		type();
		Files.writeString(path, "// somebody else's\n");
		EventLoop.until("told", () -> told.failure.contains("findings.canfod was changed by another program"));
		assertEquals("// somebody else's\n", onDisk());
		assertTrue(findings.text().contains("Most"));
		log.expect("changed by another program");
		findings.editor().getDocumentProvider().saveDocument(new NullProgressMonitor(), findings.editor().getEditorInput(), findings.document(), true);
		untilSaved();
		assertEquals(findings.text(), onDisk());
		Autosave.current().removeListener(told);
	}

	@Test
	void keepsAByteOrderMark() throws IOException, CoreException, BadLocationException {
		findings.close();
		Files.writeString(path, "\uFEFF" + ReviewProject.FINDINGS);
		project.file("findings.canfod").refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
		findings = EditorPage.open(project, "findings.canfod");
		type();
		untilSaved();
		assertEquals("\uFEFF" + findings.text(), onDisk());
	}

	/** The platform would read what we have just written, in the UI thread, and count its lines. */
	@Test
	void thePlatformDoesNotReadAgainWhatWasSaved() throws IOException, BadLocationException {
		var read = new ReadAgain();
		// looks whether the file may be written, once
		((ITextEditorExtension2) findings.editor()).validateEditorInputState();
		FileBuffers.getTextFileBufferManager().addFileBufferListener(read);
		type();
		untilSaved();
		findings.undo();
		untilSaved();
		findings.editor().doSave(new NullProgressMonitor());
		type();
		findings.editor().doSave(new NullProgressMonitor());
		untilSaved();
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(read);
		assertEquals(findings.text(), onDisk());
		assertEquals(0, read.times);
	}

	@Test
	void goingBackToTheFileIsReadInTheBackgroundAndCanBeUndone() throws IOException, BadLocationException {
		type();
		untilSaved();
		findings.document().replace(0, 0, "// not saved yet\n");
		findings.editor().doRevertToSaved();
		EventLoop.until("as on the disk", () -> findings.text().equals(onDisk()) && !findings.text().startsWith("// not"));
		untilSaved();
		var typed = findings.text();
		Files.writeString(path, typed.replace("finding D1", "// elsewhere\nfinding D1"));
		findings.editor().doRevertToSaved();
		assertEquals(typed, findings.text(), "a job reads");
		EventLoop.until("read", () -> findings.text().equals(onDisk()));
		untilSaved();
		assertTrue(findings.text().startsWith("// elsewhere"));
		findings.undo();
		assertEquals(typed, findings.text());
		untilSaved();
		assertEquals(typed, onDisk());
	}

	@Test
	void whoChoosesTheOtherProgramsTextHasIt() throws IOException, CoreException, BadLocationException {
		type();
		Files.writeString(path, "// somebody else's\n");
		EventLoop.until("it could not be saved", () -> findings.editor().isDirty());
		log.expect("changed by another program");
		((IDocumentProviderExtension) findings.editor().getDocumentProvider()).synchronize(findings.editor().getEditorInput());
		EventLoop.until("read", () -> findings.text().equals("// somebody else's\n"));
		untilSaved();
		assertFalse(findings.editor().isDirty());
		assertEquals("// somebody else's\n", onDisk());
	}

	/** Types and does not wait. */
	private void type() throws BadLocationException {
		findings.document().replace(findings.text().indexOf("Many"), "Many".length(), "Most");
	}

	private void untilSaved() {
		EventLoop.until("saved", () -> !findings.isUnsaved());
	}

	private String onDisk() {
		return project.onDisk("findings.canfod");
	}

	private void assertNothingBeside() throws IOException {
		try (var files = Files.list(path.getParent())) {
			assertFalse(files.anyMatch(file -> file.getFileName().toString().endsWith(".half")));
		}
	}
}
