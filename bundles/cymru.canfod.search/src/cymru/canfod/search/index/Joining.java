package cymru.canfod.search.index;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which pieces of an index are joined: few by Lucene itself while it is written, all when that is wanted. The latter can be stopped; what is half done is then
 * thrown away, and the pieces stay as they were.
 */
final class Joining extends FilterMergePolicy {

	/** An index is asked slowly when no piece of it has at least this part of all that is in it. */
	private static final double MAIN_PIECE = 0.8;
	/** So often it looks whether it is to stop, in milliseconds. */
	private static final long LOOK = 50;

	private final Set<OneMerge> wanted = ConcurrentHashMap.newKeySet();
	private volatile boolean stopped;

	Joining() {
		super(new TieredMergePolicy());
	}

	/** Whether an index that is read so would be asked faster in one piece. */
	static boolean isOfUse(IndexReader reader) {
		int largest = reader.leaves().stream().mapToInt(leaf -> leaf.reader().maxDoc()).max().orElse(0);
		return largest < reader.maxDoc() * MAIN_PIECE;
	}

	/**
	 * Joins all pieces of an index whose writer was made with this; it is not committed.
	 *
	 * @return false when the index was closed meanwhile: whoever opens it again finds it as it was
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	static boolean join(IndexWriter writer, @Nullable IProgressMonitor monitor) throws IOException {
		return writer.getConfig().getMergePolicy() instanceof Joining joining && joining.all(writer, monitor);
	}

	/** Lucene waits for its own threads and for nobody else: another thread waits for it, so that this one can look at the monitor. */
	private boolean all(IndexWriter writer, @Nullable IProgressMonitor monitor) throws IOException {
		wanted.clear();
		stopped = false;
		var work = new FutureTask<>(() -> {
			writer.forceMerge(1);
			return true;
		});
		Thread.ofPlatform().daemon().name("Canfod index, joining").start(work);
		boolean done = false;
		while (!done) {
			try {
				done = work.get(LOOK, TimeUnit.MILLISECONDS);
			} catch (@SuppressWarnings("unused") TimeoutException e) {
				if (!stopped && monitor != null && monitor.isCanceled()) {
					stop();
				}
			} catch (@SuppressWarnings("unused") InterruptedException e) {
				stop();
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			} catch (ExecutionException e) {
				if (stopped) {
					throw new OperationCanceledException();
				}
				return closed(writer, e);
			}
		}
		return true;
	}

	/** What is joined now notices when it next writes. */
	private void stop() {
		stopped = true;
		wanted.forEach(OneMerge::setAborted);
	}

	/** That the index was closed is told by Lucene in either of two ways; anything else went wrong. */
	private static boolean closed(IndexWriter writer, ExecutionException thrown) throws IOException {
		Throwable cause = thrown.getCause();
		if (!writer.isOpen() && (cause instanceof IOException || cause instanceof AlreadyClosedException)) {
			return false;
		}
		throw cause instanceof IOException e ? e : new IOException(cause);
	}

	@Override
	@NonNullByDefault({})
	public MergeSpecification findForcedMerges(SegmentInfos pieces, int most, Map<SegmentCommitInfo, Boolean> chosen, MergeContext context) throws IOException {
		MergeSpecification found = super.findForcedMerges(pieces, most, chosen, context);
		if (found != null) {
			wanted.addAll(found.merges);
			if (stopped) {
				stop();
			}
		}
		return found;
	}
}
