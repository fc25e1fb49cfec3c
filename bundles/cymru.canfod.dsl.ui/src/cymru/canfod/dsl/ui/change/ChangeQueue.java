package cymru.canfod.dsl.ui.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ui.Messages;
import cymru.canfod.dsl.ui.Places;
import cymru.canfod.tally.Review;

/**
 * Carries out changes in the order in which they came, each as one step to undo. What editors show is changed at once; other files are read, and what is to
 * be written in them is worked out, outside the UI thread.
 */
public final class ChangeQueue {

	/** More files than an answer or two concern are not parsed in the UI thread, even when they are open. */
	private static final int AT_ONCE = 2;
	/** Somebody who types without a pause is not waited for longer. */
	private static final int TRIES = 50;

	private record Waiting(String step, ReviewSession session, Change change, Display display, Consumer<CoreException> failed) {
	}

	private static final Queue<Waiting> WAITING = new ConcurrentLinkedQueue<>();
	private static final AtomicInteger UNDONE = new AtomicInteger();
	private static final Job WRITING = Job.create(Messages.change_writing, (ICoreRunnable) ChangeQueue::carryOutAll);

	private ChangeQueue() {
	}

	/**
	 * Carries out a change, now or when those before it are carried out; called in the UI thread.
	 *
	 * @param step what it is called in the Undo command
	 * @param failed told, in any thread, when a file cannot be read or made, or changes without end: nothing is changed then
	 */
	public static void add(String step, ReviewSession session, Change change, Consumer<CoreException> failed) {
		var wanted = new Waiting(step, session, change, Display.getCurrent(), failed);
		if (UNDONE.get() == 0 && isAtHand(wanted)) {
			try {
				now(wanted);
			} catch (CoreException e) {
				failed.accept(e);
			}
			return;
		}
		UNDONE.incrementAndGet();
		WAITING.add(wanted);
		WRITING.schedule();
	}

	private static boolean isAtHand(Waiting wanted) {
		var paths = wanted.change.paths(wanted.session.current().review());
		return paths.size() <= AT_ONCE && paths.stream().allMatch(path -> open(wanted.session, path).isPresent());
	}

	private static Optional<IDocument> open(ReviewSession session, String path) {
		var file = Places.file(session, path);
		var buffer = file == null ? null : FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		return buffer == null ? Optional.empty() : Optional.of(buffer.getDocument());
	}

	private static void now(Waiting wanted) throws CoreException {
		var session = wanted.session;
		List<TextEdit> edits = wanted.change.edits(session.current().review(), path -> session.source(path, open(session, path).map(IDocument::get).orElse("")));
		if (!edits.isEmpty()) {
			Edits.apply(wanted.step, session, edits);
		}
	}

	/** Whether all that was wanted so far is carried out. Who waits for it in the UI thread lets that thread go on, and is woken. */
	public static boolean isDone() {
		return UNDONE.get() == 0;
	}

	private static void carryOutAll(IProgressMonitor monitor) {
		try {
			for (var wanted = WAITING.poll(); wanted != null; wanted = WAITING.poll()) {
				carryOutOne(wanted, monitor);
			}
		} finally {
			// Whoever cancels one has not cancelled those behind it.
			if (!WAITING.isEmpty()) {
				WRITING.schedule();
			}
		}
	}

	private static void carryOutOne(Waiting wanted, IProgressMonitor monitor) {
		try {
			carryOut(wanted, monitor);
		} catch (CoreException e) {
			wanted.failed.accept(e);
		} catch (SWTException e) {
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
				throw e;
			}
		} finally {
			UNDONE.decrementAndGet();
			if (!wanted.display.isDisposed()) {
				wanted.display.wake();
			}
		}
	}

	private static void carryOut(Waiting wanted, IProgressMonitor monitor) throws CoreException {
		// What was typed last is known by then.
		Review review = wanted.session.settled().join().review();
		wanted.change.prepare(review, monitor);
		Map<String, IFile> files = new HashMap<>();
		for (String path : wanted.change.paths(review)) {
			var file = Places.file(wanted.session, path);
			if (file != null) {
				files.put(path, file);
			}
		}
		var documents = Documents.read(files.values(), monitor);
		try {
			boolean done = false;
			for (int tries = 0; !done && tries < TRIES; tries++) {
				done = attempt(wanted, review, files, documents);
			}
			if (!done) {
				throw new CoreException(Status.error(NLS.bind(Messages.change_overtaken, String.join(", ", files.keySet()))));
			}
		} finally {
			wanted.display.syncExec(documents::close);
		}
	}

	/** Whether it is done; not when somebody has typed meanwhile. */
	private static boolean attempt(Waiting wanted, Review review, Map<String, IFile> files, Documents documents) throws CoreException {
		Map<String, String> texts = new HashMap<>();
		wanted.display.syncExec(() -> files.forEach((path, file) -> texts.put(path, documents.of(file).get())));
		List<TextEdit> edits = new ArrayList<>(wanted.change.edits(review, path -> wanted.session.source(path, texts.getOrDefault(path, ""))));
		var done = new AtomicBoolean(edits.isEmpty());
		var failure = new AtomicReference<CoreException>();
		if (!done.get()) {
			wanted.display.syncExec(() -> {
				if (files.entrySet().stream().allMatch(file -> documents.of(file.getValue()).get().equals(texts.get(file.getKey())))) {
					done.set(true);
					try {
						Edits.apply(wanted.step, wanted.session, edits);
					} catch (CoreException e) {
						failure.set(e);
					}
				}
			});
		}
		if (failure.get() != null) {
			throw failure.get();
		}
		return done.get();
	}
}
