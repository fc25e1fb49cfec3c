package cymru.canfod.dsl.ide.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.FileFacts;

/**
 * A review that is open. It is read once; after that every change re-reads one file and counts anew what depends on it.
 *
 * <p>No method waits for that work: what is current is the last {@link Snapshot} that was finished. Changes that come faster than they can
 * be counted overtake each other: of each file only the latest is read.
 */
public final class ReviewSession implements AutoCloseable {

	private final Path root;
	private final ReviewFiles files;
	private final ExecutorService worker;
	private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
	/** Guarded by itself: what has changed since the worker last looked. */
	private final Map<String, Change> pending = new LinkedHashMap<>();
	/** Used by the worker only. */
	private final Map<String, String> open = new HashMap<>();
	private volatile Snapshot current;
	private volatile boolean read;
	/** Guarded by {@link #pending}: before that, changes wait, as a review of one file would tell nothing that is true. */
	private boolean begun;

	/** What happened to a file. */
	private sealed interface Change {
		record Typed(String text) implements Change {
		}

		record OnDisk(boolean documentClosed) implements Change {
		}
	}

	/**
	 * A session on a folder, not read yet.
	 *
	 * @param reader reads the files, through a cache or not
	 */
	public ReviewSession(Path root, FileReader reader) {
		this.root = root;
		files = new ReviewFiles(root, reader);
		current = new Snapshot(Review.of(List.of(), List.of(), List.of()), Map.of());
		worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
			var thread = new Thread(task, "Canfod review " + root.getFileName());
			thread.setDaemon(true);
			return thread;
		}, new ThreadPoolExecutor.DiscardPolicy());
	}

	/**
	 * Reads the folder, in the background.
	 *
	 * @param monitor shows how far it is, and can end it
	 * @return completes when the folder has been read; exceptionally with an {@link UncheckedIOException} when it cannot be listed, or with an
	 *         {@link OperationCanceledException}
	 */
	public CompletableFuture<Void> read(IProgressMonitor monitor) {
		synchronized (pending) {
			begun = true;
		}
		return CompletableFuture.runAsync(() -> readAll(monitor), worker);
	}

	/** The review folder. */
	public Path root() {
		return root;
	}

	/** The review as it was last counted; before the folder has been read a review of no files. */
	public Snapshot current() {
		return current;
	}

	/** Short for the review of {@link #current()}. */
	public Review review() {
		return current.review();
	}

	/** Whether the folder has been read once. */
	public boolean isRead() {
		return read;
	}

	/** Tells of every new snapshot, on the session's own thread. */
	public void addListener(Consumer<Snapshot> listener) {
		listeners.add(listener);
	}

	/** Tells no more. */
	public void removeListener(Consumer<Snapshot> listener) {
		listeners.remove(listener);
	}

	/**
	 * A document of the review has this text now, saved or not.
	 *
	 * @param path from the review folder, with {@code /} between names
	 */
	public void changed(String path, String text) {
		submit(path, new Change.Typed(text));
	}

	/** A document is no longer open: what is on disk counts again. */
	public void closed(String path) {
		submit(path, new Change.OnDisk(true));
	}

	/** A file, evidence or notes, has changed on disk, is new there or gone; where a document of it is open, that goes on to count. */
	public void refreshed(String path) {
		synchronized (pending) {
			if (pending.containsKey(path)) {
				return;
			}
		}
		submit(path, new Change.OnDisk(false));
	}

	/** Completes when all that was submitted before has been counted and told to the listeners; nothing is before the folder is being read. */
	public CompletableFuture<Snapshot> settled() {
		return isClosed() ? CompletableFuture.completedFuture(current) : CompletableFuture.supplyAsync(() -> current, worker);
	}

	/**
	 * A text of this moment with what it says and the review around it: from the current snapshot when that has counted this very text, otherwise
	 * counted here and now, which takes a few milliseconds and changes nothing.
	 */
	public Source source(String path, String text) {
		var snapshot = current;
		if (text.equals(snapshot.open().get(path))) {
			var known = snapshot.review().file(path);
			if (known.isPresent()) {
				return new Source(path, text, known.get(), snapshot.review());
			}
		}
		FileFacts facts = files.parse(path, text);
		return new Source(path, text, facts, snapshot.review().with(facts));
	}

	/** Whether the work on this review has ended: changes are of no account any more. */
	public boolean isClosed() {
		return worker.isShutdown();
	}

	/** Ends the work on this review; what is current stays. */
	@Override
	public void close() {
		worker.shutdownNow();
	}

	private void submit(String path, Change change) {
		boolean idle;
		synchronized (pending) {
			idle = begun && pending.isEmpty();
			pending.put(path, change);
		}
		if (idle && !worker.isShutdown()) {
			worker.execute(this::countPending);
		}
	}

	private void readAll(IProgressMonitor monitor) {
		try {
			var review = files.readAll(monitor);
			for (var document : open.entrySet()) {
				review = files.withText(review, document.getKey(), document.getValue());
			}
			Review counted = withPending(review);
			current = new Snapshot(counted, open);
			// Only now: whoever sees that it has been read is to see the whole of it.
			read = true;
			publish(counted);
		} catch (IOException e) {
			publish(withPending(current.review()));
			throw new UncheckedIOException(e);
		} catch (OperationCanceledException e) {
			publish(withPending(current.review()));
			throw e;
		}
	}

	private void countPending() {
		publish(withPending(current.review()));
	}

	private Review withPending(Review before) {
		Map<String, Change> changes;
		synchronized (pending) {
			changes = new LinkedHashMap<>(pending);
			pending.clear();
		}
		var review = before;
		for (var change : changes.entrySet()) {
			review = counted(review, change.getKey(), change.getValue());
		}
		return review;
	}

	private Review counted(Review review, String path, Change change) {
		if (change instanceof Change.Typed typed) {
			open.put(path, typed.text());
			return files.withText(review, path, typed.text());
		}
		if (change instanceof Change.OnDisk disk && disk.documentClosed()) {
			open.remove(path);
		}
		return open.containsKey(path) ? review : files.withFile(review, path);
	}

	private void publish(Review review) {
		if (!Thread.currentThread().isInterrupted()) {
			var snapshot = new Snapshot(review, open);
			current = snapshot;
			listeners.forEach(l -> l.accept(snapshot));
		}
	}
}
