package cymru.canfod.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.search.analysis.WelshDictionary;

/**
 * The index of one review, kept in a folder of its own that can be thrown away at any time. It is never further than its last commit behind what was
 * indexed when the process is killed, and is made anew when it is damaged or was written by another version. Of several processes one keeps the
 * folder; the others read what was committed and, where that is not up to date, index in memory for themselves. Thread safe.
 */
public final class SearchIndex implements AutoCloseable {

	/** So long is indexed between two commits, in nanoseconds: what a killed process loses. */
	private static final long BETWEEN_COMMITS = Duration.ofSeconds(20).toNanos();

	/**
	 * What an update did.
	 *
	 * @param indexed files that are new or have changed
	 * @param removed files that are gone
	 * @param reasons why files could not be read, now or when they were indexed, by path in order: nothing of them can be found
	 */
	public record Update(int indexed, int removed, SortedMap<String, Unreadable> reasons) {

		/** The paths of those files. */
		public List<String> unreadable() {
			return List.copyOf(reasons.keySet());
		}
	}

	private final IndexFolder folder;
	private final Queue<EntryDocuments> idle = new ConcurrentLinkedQueue<>();
	private final Map<String, Indexed> indexed = new ConcurrentHashMap<>();
	private final ReentrantLock refreshing = new ReentrantLock();
	private final ReentrantLock committing = new ReentrantLock();
	private Optional<IndexWriter> writer = Optional.empty();
	private Optional<Directory> memory = Optional.empty();
	private volatile DirectoryReader reader;
	private volatile boolean uncommitted;
	private volatile long committed;

	private SearchIndex(IndexFolder folder, DirectoryReader reader) throws IOException {
		this.folder = folder;
		this.reader = reader;
		indexed.putAll(Indexed.files(reader));
	}

	/**
	 * Opens the index in a folder, which is made when something is written.
	 *
	 * @throws IOException when not even an empty index can be opened
	 */
	public static SearchIndex open(Path folder) throws IOException {
		return open(folder, WelshDictionary.NONE);
	}

	/**
	 * The same with a dictionary; an index that was made with another one is made anew.
	 *
	 * @throws IOException when not even an empty index can be opened
	 */
	public static SearchIndex open(Path folder, WelshDictionary dictionary) throws IOException {
		IndexFolder index = new IndexFolder(Optional.of(folder), dictionary);
		return new SearchIndex(index, index.open());
	}

	/** An index that is gone when it is closed. */
	public static SearchIndex inMemory() throws IOException {
		return inMemory(WelshDictionary.NONE);
	}

	/** The same with a dictionary. */
	public static SearchIndex inMemory(WelshDictionary dictionary) throws IOException {
		IndexFolder index = new IndexFolder(Optional.empty(), dictionary);
		return new SearchIndex(index, index.open());
	}

	/** The same while nobody looks on. */
	public Update update(Collection<Source> all, @Nullable IProgressMonitor monitor) throws IOException {
		return update(all, monitor, Onlooker.NOBODY);
	}

	/**
	 * Brings the index up to all the files of the review.
	 *
	 * @param onlooker for whom what was indexed so far can be found while the rest is not
	 * @throws IOException when nothing can be written, not even in memory
	 * @throws OperationCanceledException when the monitor is cancelled; what was indexed until then stays
	 */
	public synchronized Update update(Collection<Source> all, @Nullable IProgressMonitor monitor, Onlooker onlooker) throws IOException {
		if (isUpToDate(all)) {
			return new Update(0, 0, reasons());
		}
		IndexWriter open = writer();
		List<Source> changed = all.stream().filter(source -> !isIndexed(source)).toList();
		Set<String> gone = new HashSet<>(indexed.keySet());
		all.forEach(source -> gone.remove(source.path()));
		SubMonitor progress = SubMonitor.convert(monitor, changed.size());
		for (String path : gone) {
			open.deleteDocuments(new Term(Names.SOURCE, path));
			indexed.remove(path);
		}
		try {
			committed = System.nanoTime();
			each(changed, source -> {
				replace(open, source, progress);
				show(onlooker);
				keep(open);
			});
			commit();
		} catch (UncheckedIOException e) {
			throw e.getCause() == null ? new IOException(e) : new IOException(e.getCause());
		} finally {
			// what they remember of words takes room, and single files need little of it
			idle.clear();
			refresh();
		}
		return new Update(changed.size(), gone.size(), reasons());
	}

	/**
	 * Indexes one file anew, if it has changed; it can be found at once. {@link #commit} makes it last.
	 *
	 * @return whether it could be read
	 */
	public synchronized boolean update(Source source) throws IOException {
		if (!isIndexed(source)) {
			replace(writer(), source, null);
			refresh();
		}
		return Optional.ofNullable(indexed.get(source.path())).filter(file -> file.unreadable().isEmpty()).isPresent();
	}

	/** Forgets one file. */
	public synchronized void remove(String path) throws IOException {
		if (indexed.containsKey(path)) {
			writer().deleteDocuments(new Term(Names.SOURCE, path));
			indexed.remove(path);
			uncommitted = true;
			refresh();
		}
	}

	/** Makes what was indexed last, also if the process is killed. */
	public synchronized void commit() throws IOException {
		if (uncommitted && writer.isPresent()) {
			writer.get().commit();
			uncommitted = false;
		}
	}

	/** The same, to its end. */
	public void join() throws IOException {
		join(null);
	}

	/**
	 * Joins the pieces that it was indexed in, if they are many, so that it is asked faster. That takes a fraction of the time that indexing took; the index
	 * can be asked, updated and closed meanwhile.
	 *
	 * @throws IOException when it cannot be written
	 * @throws OperationCanceledException when the monitor is cancelled; the pieces stay as they were
	 */
	public void join(@Nullable IProgressMonitor monitor) throws IOException {
		Optional<IndexWriter> open = inPieces();
		if (open.isPresent() && Joining.join(open.get(), monitor)) {
			try {
				refresh();
				open.get().commit();
			} catch (IOException | AlreadyClosedException e) {
				// whoever opens a closed one again finds it as it was
				if (open.get().isOpen()) {
					throw e;
				}
			}
		}
	}

	/** Whether joining its pieces would make it faster. */
	public boolean isInPieces() {
		return inPieces().isPresent();
	}

	/** What writes it, if it is in pieces: on the disk, since in memory there may be no room for all of it twice. */
	private synchronized Optional<IndexWriter> inPieces() {
		if (memory.isPresent() || writer.filter(IndexWriter::isOpen).isEmpty()) {
			return Optional.empty();
		}
		return Joining.isOfUse(reader) ? writer : Optional.empty();
	}

	/** Whether the index is kept in its folder rather than in memory only. */
	public synchronized boolean isKept() {
		return memory.isEmpty();
	}

	/** What can be found now; what is indexed afterwards does not change it. To be closed. */
	public Snapshot snapshot() throws IOException {
		return snapshot("");
	}

	/** The same, with the name of the review for hits of several reviews. */
	public Snapshot snapshot(String review) throws IOException {
		DirectoryReader current = reader;
		while (!current.tryIncRef()) {
			current = reader;
		}
		return new Snapshot(review, current, folder.dictionary());
	}

	/** Keeps what was indexed and gives the folder free. Snapshots stay good until they are closed. */
	@Override
	public synchronized void close() throws IOException {
		commit();
		refreshing.lock();
		try {
			reader.decRef();
			if (writer.isPresent()) {
				writer.get().close();
			}
		} finally {
			refreshing.unlock();
		}
		if (memory.isPresent()) {
			memory.get().close();
		}
		folder.close();
	}

	/** Closes it and throws away what is in its folder, unless another process keeps that. */
	public synchronized void delete() throws IOException {
		close();
		folder.delete();
	}

	private boolean isUpToDate(Collection<Source> all) {
		return all.size() == indexed.size() && all.stream().allMatch(this::isIndexed);
	}

	private boolean isIndexed(Source source) {
		return Optional.ofNullable(indexed.get(source.path())).filter(known -> known.fingerprint().equals(source.fingerprint())).isPresent();
	}

	private SortedMap<String, Unreadable> reasons() {
		SortedMap<String, Unreadable> reasons = new TreeMap<>();
		indexed.forEach((path, file) -> file.unreadable().ifPresent(reason -> reasons.put(path, reason)));
		return Collections.unmodifiableSortedMap(reasons);
	}

	/** Another process may have gone on since the folder was opened, so what is indexed is asked again; or it may hold the folder now. */
	private IndexWriter writer() throws IOException {
		if (writer.isEmpty()) {
			Optional<IndexWriter> kept = folder.write();
			if (kept.isEmpty()) {
				memory = Optional.of(IndexFolder.memory());
				kept = Optional.of(folder.write(memory.get()));
			}
			writer = kept;
			DirectoryReader before = reader;
			reader = DirectoryReader.open(kept.get());
			before.decRef();
			Map<String, Indexed> found = Indexed.files(reader);
			indexed.clear();
			indexed.putAll(found);
		}
		return writer.get();
	}

	/** Replaces what was indexed of a file, at one go. */
	private void replace(IndexWriter open, Source source, @Nullable SubMonitor progress) {
		if (progress != null) {
			synchronized (progress) {
				progress.split(1).subTask(source.path());
			}
		}
		List<Entry> entries = List.of();
		Optional<Unreadable> unreadable = Optional.empty();
		try {
			entries = source.reading().entries();
		} catch (IOException e) {
			// it counts as indexed, empty, until it changes
			unreadable = Optional.of(Unreadable.of(e));
		}
		Indexed state = new Indexed(source.fingerprint(), unreadable);
		EntryDocuments documents = Optional.ofNullable(idle.poll()).orElseGet(() -> new EntryDocuments(folder.dictionary()));
		try {
			open.updateDocuments(new Term(Names.SOURCE, source.path()), documents.of(source.path(), state, entries));
			indexed.put(source.path(), state);
			uncommitted = true;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		idle.add(documents);
	}

	/** All threads take from one list, so that none is left without work while another has much. */
	private static void each(List<Source> sources, Consumer<Source> action) {
		AtomicInteger next = new AtomicInteger();
		IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel().forEach(thread -> {
			try {
				for (int i = next.getAndIncrement(); i < sources.size(); i = next.getAndIncrement()) {
					action.accept(sources.get(i));
				}
			} finally {
				// where one ends early the others do
				next.set(sources.size());
			}
		});
	}

	/** One thread at a time; the others go on meanwhile. */
	private void keep(IndexWriter open) {
		if (System.nanoTime() - committed > BETWEEN_COMMITS && committing.tryLock()) {
			try {
				open.commit();
				committed = System.nanoTime();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			} finally {
				committing.unlock();
			}
		}
	}

	/** One thread at a time; the others go on meanwhile. */
	private void show(Onlooker onlooker) {
		if (onlooker.isWaiting() && refreshing.tryLock()) {
			try {
				refresh();
				onlooker.finds();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			} finally {
				refreshing.unlock();
			}
		}
	}

	private void refresh() throws IOException {
		refreshing.lock();
		try {
			if (writer.isPresent()) {
				DirectoryReader before = reader;
				DirectoryReader after = DirectoryReader.openIfChanged(before, writer.get());
				if (after != null) {
					reader = after;
					before.decRef();
				}
			}
		} finally {
			refreshing.unlock();
		}
	}
}
