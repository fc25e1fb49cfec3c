package cymru.canfod.search.ui.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.index.Unreadable;
import cymru.canfod.search.ui.find.Enquiry;
import cymru.canfod.search.ui.find.Finder;
import cymru.canfod.search.ui.find.Findings;
import cymru.canfod.search.ui.view.SearchPage;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** The index follows the reviews: what is written can be found, and what is broken mends. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class WorkspaceIndexTest {

	private final WorkspaceIndex index = WorkspaceIndex.service();
	private OpenReview review;

	@BeforeEach
	void exampleIsIndexed() throws Exception {
		Workbench.startAnew();
		Workbench.openExample("aln-review");
		review = WorkspaceReviews.service().all().getFirst();
		index.begin();
		untilIndexed();
	}

	private void untilIndexed() {
		Ui.until("all indexed", index::isComplete);
	}

	private Findings find(String query) {
		return new Finder(index, WorkspaceReviews.service().all()).find(Enquiry.of(query));
	}

	private IFile file(String path) {
		return review.project().getFile(path);
	}

	private static ByteArrayInputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<Path> kept() throws IOException {
		try (Stream<Path> files = Files.walk(WorkspaceIndex.folder())) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	@Test
	void whatIsSavedIsFound(TestReporter reporter) throws CoreException {
		assertEquals(0, find("wombats").total());
		Instant saved = Instant.now();
		file("visits/S01.canfod").appendContents(bytes("\nvisit S01 on 2023-03-30 face-to-face in english by inspector-1\n  headteacher \"Wombats are welcome here.\"\n"),
				IResource.FORCE, new NullProgressMonitor());
		Ui.until("the new words", () -> find("wombats").total() == 1);
		reporter.publishEntry("milliseconds from save to found", Long.toString(Duration.between(saved, Instant.now()).toMillis()));
		assertEquals("S01", find("wombats").found().getFirst().hit().provider());
	}

	@Test
	void whatIsTypedIsFoundBeforeItIsSaved(TestReporter reporter) throws CoreException, BadLocationException {
		ITextEditor editor = IDE.openEditor(Ui.page(), file("recommendations.canfod")).getAdapter(ITextEditor.class);
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		Instant typed = Instant.now();
		document.replace(document.get().indexOf("Agree with neighbouring"), 0, "Aardvarks first. ");
		Ui.until("the typed words", () -> find("aardvarks").total() == 1);
		reporter.publishEntry("milliseconds from typed to found", Long.toString(Duration.between(typed, Instant.now()).toMillis()));
		Workbench.untilSaved();
	}

	@Test
	void documentsBesideTheReviewAreFound() throws CoreException {
		IFolder documents = review.project().getFolder("documents");
		documents.create(true, true, new NullProgressMonitor());
		documents.getFile("letter.txt").create(bytes("Dear all,\n\nthe quokkas have arrived.\n"), true, new NullProgressMonitor());
		Ui.until("the letter", () -> find("quokkas").total() == 1);
		documents.getFile("letter.txt").delete(true, new NullProgressMonitor());
		Ui.until("no letter", () -> find("quokkas").total() == 0);
	}

	@Test
	void aDocumentThatCannotBeReadIsNamed() throws CoreException {
		SearchPage page = SearchPage.open();
		IFolder documents = review.project().getFolder("documents");
		documents.create(true, true, new NullProgressMonitor());
		documents.getFile("broken.pdf").create(bytes("%PDF-1.7 and no more"), true, new NullProgressMonitor());
		page.untilSays("documents/broken.pdf cannot be read. " + Unreadable.DAMAGED.message(Language.ENGLISH));
		documents.getFile("old.doc").create(bytes("an old letter"), true, new NullProgressMonitor());
		page.untilSays("2 files cannot be read");
		assertEquals(Map.of("documents/broken.pdf", Unreadable.DAMAGED, "documents/old.doc", Unreadable.FORMAT), index.unreadable());
		documents.getFile("old.doc").delete(true, new NullProgressMonitor());
		documents.getFile("broken.pdf").delete(true, new NullProgressMonitor());
		Ui.until("nothing is unreadable", () -> index.unreadable().isEmpty() && !page.says().contains("broken"));
	}

	/** Stops the first indexing of a review, and goes on where the view offers it. */
	private void stopAndGoOn(JobChangeAdapter stopping) throws CoreException, IOException {
		SearchPage page = SearchPage.open();
		page.find("workload", 12);
		review.project().close(new NullProgressMonitor());
		Ui.until("the index is closed", () -> index.indexes().names().isEmpty());
		for (Path file : kept()) {
			Files.delete(file);
		}
		Job.getJobManager().addJobChangeListener(stopping);
		try {
			review.project().open(new NullProgressMonitor());
			page.untilSays("because somebody stopped it");
		} finally {
			Job.getJobManager().removeJobChangeListener(stopping);
		}
		assertFalse(index.isComplete());
		page.follow("on");
		page.untilSays("12 hits");
		Ui.until("all indexed and said so", () -> index.isComplete() && !page.says().contains("stopped"));
	}

	private static void stop(IJobChangeEvent event) {
		if (event.getJob().getName().startsWith("Making ")) {
			event.getJob().cancel();
		}
	}

	@Test
	void whoStopsTheIndexingBeforeItBeginsCanGoOn() throws CoreException, IOException {
		stopAndGoOn(new JobChangeAdapter() {
			@Override
			public void scheduled(IJobChangeEvent event) {
				stop(event);
			}
		});
	}

	@Test
	void whoStopsTheIndexingWhileItRunsCanGoOn() throws CoreException, IOException {
		stopAndGoOn(new JobChangeAdapter() {
			@Override
			public void running(IJobChangeEvent event) {
				stop(event);
			}
		});
	}

	@Test
	void aReviewWhoseFolderIsAwayIsIndexedWhenItIsBack() throws IOException {
		index.indexes().close(review.project().getName());
		Path root = review.session().root();
		Path away = root.resolveSibling("away");
		List<IStatus> results = new CopyOnWriteArrayList<>();
		var followed = new FollowedReview(index, review);
		var finished = new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (event.getJob().getName().startsWith("Making ")) {
					results.add(event.getResult());
				}
			}
		};
		Job.getJobManager().addJobChangeListener(finished);
		// the platform would refresh it at any moment, and complain
		Job.getJobManager().beginRule(review.project(), null);
		Files.move(root, away);
		try {
			followed.changed();
			Ui.until("looked for", () -> !results.isEmpty());
		} finally {
			Files.move(away, root);
			Job.getJobManager().endRule(review.project());
			Job.getJobManager().removeJobChangeListener(finished);
		}
		assertTrue(results.getFirst().isOK(), () -> results.toString());
		assertFalse(followed.isComplete());
		followed.changed();
		Ui.until("indexed", followed::isComplete);
		followed.end();
	}

	@Test
	void aDamagedIndexIsMadeAnew() throws CoreException, IOException {
		int hits = find("workload").total();
		assertTrue(hits > 0);
		review.project().close(new NullProgressMonitor());
		Ui.until("the index is closed", () -> index.indexes().names().isEmpty());
		List<Path> files = kept();
		assertFalse(files.isEmpty());
		for (Path file : files.stream().filter(file -> !file.endsWith("write.lock")).toList()) {
			byte[] noise = new byte[(int) Math.max(64, Files.size(file) / 2)];
			new Random(7).nextBytes(noise);
			Files.write(file, noise);
		}
		review.project().open(new NullProgressMonitor());
		Ui.until("found again", () -> index.isComplete() && find("workload").total() == hits);
	}

	@Test
	void theIndexStandsOutsideTheReviewAndGoesWithIt() throws CoreException, IOException {
		assertFalse(WorkspaceIndex.folder().startsWith(review.session().root()));
		assertFalse(kept().isEmpty());
		review.project().delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT, new NullProgressMonitor());
		Ui.until("nothing left", () -> {
			try {
				return kept().stream().allMatch(file -> file.endsWith("write.lock"));
			} catch (@SuppressWarnings("unused") IOException | UncheckedIOException stillGoing) {
				return false;
			}
		});
	}
}
