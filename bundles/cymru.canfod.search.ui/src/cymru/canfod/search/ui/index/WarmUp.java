package cymru.canfod.search.ui.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

import cymru.canfod.search.Question;
import cymru.canfod.search.Search;
import cymru.canfod.search.content.ReviewSources;
import cymru.canfod.search.index.SearchIndex;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.index.Source;
import cymru.canfod.search.query.Glossary;
import cymru.canfod.search.query.QueryException;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.tally.Review;

/**
 * Does beforehand, once, what the first save after a start would have to wait for: where an index is up to date nothing has been indexed yet, so what
 * analyses and writes is loaded only then. A few files are indexed in memory and asked for, in the background.
 */
final class WarmUp {

	/** Findings, notes and visits stand in files of their own, and two languages in most of them. */
	private static final int FILES = 3;
	/** Finds nothing that anybody would see. */
	private static final Question ANY = Question.of("school ysgol", 1).inFull();

	private final AtomicBoolean begun = new AtomicBoolean();

	/** Begins, unless it has before. */
	void begin(GivingWay givingWay, Path root, Review review) {
		if (begun.compareAndSet(false, true)) {
			Job job = Job.createSystem(Messages.INDEXING_SYSTEM.text(), (ICoreRunnable) monitor -> run(givingWay, root, review, monitor));
			job.setPriority(Job.DECORATE);
			job.schedule();
		}
	}

	private static void run(GivingWay givingWay, Path root, Review review, IProgressMonitor monitor) {
		ReviewSources sources = new ReviewSources(review, root);
		List<String> paths = review.files().stream().limit(FILES).map(file -> file.path()).toList();
		try {
			givingWay.run(monitor, tell -> index(sources, paths, tell));
		} catch (IOException e) {
			// the next save will only take longer, or tell the same
			ILog.of(WarmUp.class).info(Messages.INDEX_FAILED.text(String.valueOf(e.getLocalizedMessage())), e);
		}
	}

	private static int index(ReviewSources sources, List<String> paths, IProgressMonitor tell) throws IOException {
		try (SearchIndex index = SearchIndex.inMemory()) {
			for (String path : paths) {
				tell.subTask(path);
				Optional<Source> source = sources.of(path);
				if (source.isPresent()) {
					index.update(source.get());
				}
			}
			try (Snapshot snapshot = index.snapshot()) {
				return new Search(Glossary.NONE).ask(snapshot, ANY).total();
			}
		} catch (QueryException e) {
			throw new IOException(e);
		}
	}
}
