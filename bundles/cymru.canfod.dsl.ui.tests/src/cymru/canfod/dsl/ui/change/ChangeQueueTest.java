package cymru.canfod.dsl.ui.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ui.EventLoop;
import cymru.canfod.dsl.ui.NothingLogged;
import cymru.canfod.dsl.ui.ReviewProject;
import cymru.canfod.dsl.ui.saving.Autosave;
import cymru.canfod.tally.Review;

/** What is to be written into files that no editor shows is written in its order, and before the workbench ends; what cannot be written is told. */
@NonNullByDefault({})
class ChangeQueueTest {

	private static final String FILE = "visits.canfod";

	@RegisterExtension
	private final NothingLogged log = new NothingLogged();

	private final List<CoreException> failures = Collections.synchronizedList(new ArrayList<>());
	private ReviewProject project;

	/** Puts a comment at the start of the file, when something else has been done. */
	private record Comment(String words, Preparation before) implements Change {

		private interface Preparation {
			void run() throws CoreException;
		}

		@Override
		public Set<String> paths(Review review) {
			return Set.of(FILE);
		}

		@Override
		public void prepare(Review review, IProgressMonitor monitor) throws CoreException {
			before.run();
		}

		@Override
		public List<TextEdit> edits(Review review, Function<String, Source> sources) {
			return List.of(new TextEdit(FILE, 0, 0, "// " + words + "\n"));
		}
	}

	@BeforeEach
	void open() throws CoreException {
		project = new ReviewProject("changes");
		EventLoop.until("the review is read", () -> project.session().isRead());
	}

	@AfterEach
	void close() throws CoreException {
		project.delete();
	}

	private void add(String words, Comment.Preparation before) {
		ChangeQueue.add(words, project.session(), new Comment(words, before), failures::add);
	}

	@Test
	void whatIsStillToBeWrittenIsOnTheDiskBeforeTheWorkbenchEnds() {
		var goOn = new CountDownLatch(1);
		add("first", () -> await(goOn));
		add("second", () -> { /* nothing first */ });
		assertEquals(ReviewProject.VISITS, project.onDisk(FILE));
		// Somebody closes the window before the file could be read.
		Display.getCurrent().timerExec(200, goOn::countDown);
		assertTrue(Autosave.current().leaving().preShutdown(PlatformUI.getWorkbench(), false));
		assertEquals("// second\n// first\n" + ReviewProject.VISITS, project.onDisk(FILE));
		assertEquals(List.of(), failures);
	}

	@Test
	void whatCannotBeMadeIsToldAndTheNextIsWritten() {
		add("never", () -> {
			throw new CoreException(Status.error("The disk is full."));
		});
		add("next", () -> { /* nothing first */ });
		EventLoop.until("both are done", ChangeQueue::isDone);
		assertTrue(Autosave.current().leaving().preShutdown(PlatformUI.getWorkbench(), false));
		assertEquals("// next\n" + ReviewProject.VISITS, project.onDisk(FILE));
		assertEquals(List.of("The disk is full."), failures.stream().map(failure -> failure.getStatus().getMessage()).toList());
	}

	@Test
	void whatIsCancelledHoldsUpNothing() {
		var tries = new AtomicInteger();
		add("cancelled", () -> {
			tries.incrementAndGet();
			throw new OperationCanceledException();
		});
		add("next", () -> { /* nothing first */ });
		EventLoop.until("both are done", ChangeQueue::isDone);
		assertTrue(Autosave.current().leaving().preShutdown(PlatformUI.getWorkbench(), false));
		assertEquals("// next\n" + ReviewProject.VISITS, project.onDisk(FILE));
		assertEquals(1, tries.get());
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
