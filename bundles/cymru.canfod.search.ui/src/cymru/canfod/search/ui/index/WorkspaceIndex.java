package cymru.canfod.search.ui.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.search.ReviewIndexes;
import cymru.canfod.search.analysis.DictionaryException;
import cymru.canfod.search.analysis.WelshDictionary;
import cymru.canfod.search.index.Unreadable;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.WorkspaceReviews;

/**
 * What can be found in the open reviews: a service that follows them, keeps their index in the workspace's own data, and tells when more can be found.
 * It does nothing before somebody has begun it.
 */
public final class WorkspaceIndex {

	/** Beside the texts, what is put into these folders can be found. */
	private static final List<String> FOLDERS = List.of("documents", "websites");

	/** So long after a search that could not find everything somebody is waiting for the rest, in nanoseconds. */
	private static final long AWAITED = 3_000_000_000L;

	private final WorkspaceReviews reviews;
	private final Map<IProject, FollowedReview> followed = new ConcurrentHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Presence presence = new Presence(PlatformUI.getWorkbench().getDisplay());
	private final GivingWay givingWay = new GivingWay(() -> presence.isAtWork() && !isAwaited());
	private final WarmUp warmUp = new WarmUp();
	private final Runnable changed = this::follow;
	private final IResourceChangeListener files = this::filesChanged;
	private volatile long awaited = System.nanoTime() - AWAITED;
	private boolean begun;
	private @Nullable ReviewIndexes indexes;

	public WorkspaceIndex(WorkspaceReviews reviews) {
		this.reviews = reviews;
	}

	/** The service, for parts, which the platform makes itself. */
	public static WorkspaceIndex service() {
		return PlatformUI.getWorkbench().getService(WorkspaceIndex.class);
	}

	/** Follows the open reviews from now on; of no account when it does so already. */
	public void begin() {
		synchronized (this) {
			if (begun) {
				return;
			}
			begun = true;
		}
		presence.begin();
		reviews.addListener(changed);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
		follow();
	}

	/** Ends the service (named in OSGI-INF): what was indexed is kept. */
	public void stop() {
		reviews.removeListener(changed);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
		presence.end();
		followed.values().forEach(FollowedReview::end);
		synchronized (this) {
			var open = indexes;
			if (open != null) {
				close(open);
			}
			indexes = null;
		}
	}

	/** The indexes of all reviews, to be asked outside the UI thread. */
	public synchronized ReviewIndexes indexes() {
		var open = indexes;
		if (open == null) {
			open = ReviewIndexes.in(folder(), dictionary());
			indexes = open;
		}
		return open;
	}

	/** One that is damaged is told, and done without. */
	private static WelshDictionary dictionary() {
		try {
			return WelshDictionary.in(WelshDictionary.usersFolder());
		} catch (DictionaryException e) {
			ILog.of(WorkspaceIndex.class).error(e.message(InterfaceLanguage.current()), e);
			return WelshDictionary.NONE;
		}
	}

	/** Where the indexes are kept. */
	public static Path folder() {
		return Platform.getStateLocation(FrameworkUtil.getBundle(WorkspaceIndex.class)).toPath().resolve("index");
	}

	/** Whether everything in the open reviews can be found, as far as anybody knows. */
	public boolean isComplete() {
		List<OpenReview> open = reviews.all();
		return open.stream().allMatch(review -> Optional.ofNullable(followed.get(review.project())).filter(FollowedReview::isComplete).isPresent());
	}

	/** Somebody looks for what may not have been indexed yet: that is not put off any longer. */
	public void await() {
		awaited = System.nanoTime();
	}

	private boolean isAwaited() {
		return System.nanoTime() - awaited < AWAITED;
	}

	/** The way in which everything is looked at. */
	GivingWay givingWay() {
		return givingWay;
	}

	/** Everything in a review can be found. */
	void indexed(OpenReview review) {
		tell();
		warmUp.begin(givingWay, review.session().root(), review.review());
	}

	/** Whether somebody has stopped the first indexing of a review. */
	public boolean isStopped() {
		return followed.values().stream().anyMatch(FollowedReview::isStopped);
	}

	/** Paths of files in the open reviews of which nothing can be found, in order, and why. */
	public SortedMap<String, Unreadable> unreadable() {
		SortedMap<String, Unreadable> all = new TreeMap<>();
		followed.values().forEach(review -> all.putAll(review.unreadable()));
		return all;
	}

	/** Goes on where somebody had stopped it. */
	public void goOn() {
		followed.values().forEach(FollowedReview::goOn);
	}

	/** Tells, on any thread, when something else can be found than before. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Whether anybody is to be told. */
	boolean isWatched() {
		return !listeners.isEmpty();
	}

	void tell() {
		listeners.forEach(Runnable::run);
	}

	private void follow() {
		List<OpenReview> open = reviews.all();
		open.stream().filter(review -> review.session().isRead()).forEach(review -> {
			var known = followed.computeIfAbsent(review.project(), project -> new FollowedReview(this, review));
			if (known.isOf(review)) {
				known.changed();
			} else {
				known.end();
				followed.remove(review.project(), known);
				followed.computeIfAbsent(review.project(), project -> new FollowedReview(this, review)).changed();
			}
		});
		Set<IProject> gone = new HashSet<>(followed.keySet());
		gone.removeAll(open.stream().map(OpenReview::project).collect(Collectors.toSet()));
		gone.forEach(this::forget);
	}

	private void forget(IProject project) {
		Optional.ofNullable(followed.remove(project)).ifPresent(review -> review.forget(!project.exists()));
		tell();
	}

	/** What is read for the review itself is told by its session. */
	private void filesChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta();
		if (delta == null) {
			return;
		}
		for (IResourceDelta project : delta.getAffectedChildren()) {
			for (IResourceDelta child : project.getAffectedChildren()) {
				if (FOLDERS.contains(child.getResource().getName())) {
					Optional.ofNullable(followed.get(project.getResource())).ifPresent(FollowedReview::filesChanged);
				}
			}
		}
	}

	private static void close(ReviewIndexes open) {
		try {
			open.close();
		} catch (IOException e) {
			ILog.of(WorkspaceIndex.class).error(Messages.INDEX_FAILED.text(String.valueOf(e.getLocalizedMessage())), e);
		}
	}
}
