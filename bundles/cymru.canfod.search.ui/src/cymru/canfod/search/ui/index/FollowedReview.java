package cymru.canfod.search.ui.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.dsl.ide.saving.ReviewFolder;
import cymru.canfod.search.index.Unreadable;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.NotesFacts;
import cymru.canfod.ui.reviews.OpenReview;

/**
 * A review whose index is kept up to date: a file that changes can be found anew in a moment, and after a while everything is looked at once more, which
 * also keeps it.
 */
final class FollowedReview {

	/** Typing is not to be indexed letter by letter, in milliseconds. */
	private static final int PAUSE = 100;
	/** When nobody has typed for so long there is time to look at everything, in milliseconds. */
	private static final int LONG_PAUSE = 3000;
	/** When more files than these have changed at once, everything is looked at. */
	private static final int FEW = 8;

	/** Of what is done to an index one thing follows another, also when its review was closed and is open again. */
	private record Turn(String name) implements ISchedulingRule {

		@Override
		public boolean contains(@Nullable ISchedulingRule other) {
			return equals(other);
		}

		@Override
		public boolean isConflicting(@Nullable ISchedulingRule other) {
			return equals(other);
		}
	}

	private final WorkspaceIndex all;
	private final OpenReview open;
	private final String name;
	private final Job first;
	private final Job few = Job.createSystem(Messages.INDEXING_SYSTEM.text(), (ICoreRunnable) monitor -> indexFew());
	private final Job rest = Job.createSystem(Messages.INDEXING_SYSTEM.text(), this::indexAll);
	/** It waits for nothing, and nothing for it. */
	private final Job joining;
	private volatile Optional<Review> indexed = Optional.empty();
	private volatile Map<String, Unreadable> unreadable = Map.of();
	private volatile boolean complete;
	private volatile boolean stopped;
	private volatile boolean unjoined;
	private volatile boolean ended;

	FollowedReview(WorkspaceIndex all, OpenReview open) {
		this.all = all;
		this.open = open;
		name = open.project().getName();
		first = Job.create(Messages.INDEXING.text(name), this::indexAll);
		first.setPriority(Job.DECORATE);
		first.addJobChangeListener(IJobChangeListener.onDone(this::firstDone));
		rest.setPriority(Job.DECORATE);
		joining = Job.create(Messages.JOINING.text(name), (ICoreRunnable) this::join);
		joining.setPriority(Job.DECORATE);
		for (Job job : List.of(first, few, rest)) {
			job.setRule(new Turn(name));
		}
	}

	boolean isOf(OpenReview other) {
		return open.session() == other.session();
	}

	boolean isComplete() {
		return complete;
	}

	boolean isStopped() {
		return stopped;
	}

	/** Paths of files of which nothing can be found, and why. */
	Map<String, Unreadable> unreadable() {
		return unreadable;
	}

	void changed() {
		if (ended || stopped) {
			return;
		}
		if (!complete) {
			first.schedule();
		} else if (indexed.filter(open.review()::equals).isEmpty()) {
			few.schedule(PAUSE);
		}
	}

	void filesChanged() {
		if (complete && !ended) {
			rest.schedule(PAUSE);
		}
	}

	void goOn() {
		stopped = false;
		changed();
	}

	/** Does no more; what was indexed stays. */
	void end() {
		ended = true;
		first.cancel();
		few.cancel();
		rest.cancel();
		joining.cancel();
	}

	/** Does no more, and gives the index free or throws it away. */
	void forget(boolean isGone) {
		end();
		Job job = Job.createSystem(Messages.INDEXING_SYSTEM.text(), (ICoreRunnable) monitor -> {
			try {
				if (isGone) {
					all.indexes().delete(name);
				} else {
					all.indexes().close(name);
				}
			} catch (IOException e) {
				throw failed(e);
			}
		});
		job.setRule(new Turn(name));
		job.schedule();
	}

	/** Whether or not it had begun when somebody stopped it. */
	private void firstDone(IJobChangeEvent event) {
		if (event.getResult().matches(IStatus.CANCEL) && !ended && !complete) {
			stopped = true;
			all.tell();
		}
	}

	private void indexFew() throws CoreException {
		if (ended) {
			return;
		}
		Review now = open.review();
		Optional<Set<String>> changed = indexed.map(before -> changed(before, now));
		if (changed.isEmpty() || changed.get().size() > FEW) {
			rest.schedule();
			return;
		}
		try {
			for (String path : changed.get()) {
				all.indexes().update(name, now, path);
			}
		} catch (IOException e) {
			throw failed(e);
		}
		indexed = Optional.of(now);
		all.tell();
		rest.schedule(LONG_PAUSE);
	}

	private void indexAll(IProgressMonitor monitor) throws CoreException {
		if (ended || isGone()) {
			return;
		}
		Review now = open.review();
		try {
			update(now, monitor);
			indexed = Optional.of(now);
			complete = true;
			all.indexed(open);
			if (!unjoined && all.indexes().isInPieces(name)) {
				joining.schedule(LONG_PAUSE);
			}
		} catch (IOException e) {
			all.tell();
			if (isGone()) {
				return;
			}
			throw failed(e);
		}
		if (open.review() != now) {
			changed();
		}
	}

	/** Somebody who stops it is not asked again: everything can be found without. */
	private void join(IProgressMonitor monitor) throws CoreException {
		monitor.beginTask(Messages.JOINING.text(name), IProgressMonitor.UNKNOWN);
		try {
			all.indexes().join(name, monitor);
		} catch (OperationCanceledException e) {
			unjoined = true;
			throw e;
		} catch (IOException e) {
			throw failed(e);
		}
	}

	/** An index that breaks while it is in use is made anew, unless it is the review itself that is gone. */
	private void update(Review now, IProgressMonitor monitor) throws IOException {
		try {
			unreadable = updated(now, monitor);
		} catch (IOException | IllegalStateException broken) {
			if (isGone() && broken instanceof IOException gone) {
				throw gone;
			}
			// whether it can be made anew shows at once; that it could not be written is told then
			all.indexes().delete(name);
			unreadable = updated(now, monitor);
		}
	}

	private Map<String, Unreadable> updated(Review now, IProgressMonitor monitor) throws IOException {
		var watching = new Watching(all::isWatched, all::tell, System::nanoTime);
		return all.givingWay().run(monitor, tell -> all.indexes().update(name, open.session().root(), now, tell, watching)).reasons();
	}

	/** Paths of the files and notes that are not the same objects any more: what has not changed is handed on from review to review. */
	private static Set<String> changed(Review before, Review now) {
		Set<String> changed = new HashSet<>();
		List<FileFacts> files = new ArrayList<>(now.files());
		files.stream().filter(file -> before.file(file.path()).filter(known -> known == file).isEmpty()).map(FileFacts::path).forEach(changed::add);
		Set<NotesFacts> notes = new HashSet<>(before.notes());
		now.notes().stream().filter(each -> !notes.contains(each)).map(NotesFacts::path).forEach(changed::add);
		return changed;
	}

	/** Whether the folder of the review has been taken away, or its drive. The workbench says so; when it is back its reading comes here again. */
	private boolean isGone() {
		return !ReviewFolder.isThere(open.session().root());
	}

	private CoreException failed(IOException e) {
		return new CoreException(Status.error(Messages.INDEX_FAILED.text(String.valueOf(e.getLocalizedMessage())), e));
	}
}
