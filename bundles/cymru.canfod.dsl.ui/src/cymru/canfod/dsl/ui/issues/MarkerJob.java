package cymru.canfod.dsl.ui.issues;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.tally.Issue;
import cymru.canfod.tally.Review;

/**
 * Brings the markers of a review's files into line with its issues. Markers that say the same as before stay the same objects, moved where need be:
 * lists of fixes hold on to them.
 */
final class MarkerJob extends Job {

	/** How long typing must pause, in milliseconds. */
	private static final int PAUSE = 50;
	private static final Set<Integer> GONE = Set.of(IResourceStatus.MARKER_NOT_FOUND, IResourceStatus.RESOURCE_NOT_FOUND);

	/** Only one job for a review at a time: markers themselves know no such order. */
	private record OneByOne(ReviewSession session) implements ISchedulingRule {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return equals(rule) || rule instanceof IResource;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return equals(rule);
		}
	}

	private record Said(String code, String message) {
	}

	private final ReviewSession session;

	MarkerJob(ReviewSession session) {
		super("Canfod: " + session.root().getFileName());
		this.session = session;
		setSystem(true);
		setPriority(SHORT);
		setRule(new OneByOne(session));
	}

	void soon() {
		schedule(PAUSE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == IssueMarkers.class;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		var review = session.review();
		try {
			ResourcesPlugin.getWorkspace().run(m -> update(review), null, IWorkspace.AVOID_UPDATE, monitor);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			if (GONE.contains(e.getStatus().getCode())) {
				// A file was deleted while it was being marked: what is left is looked at again.
				soon();
				return Status.OK_STATUS;
			}
			return e.getStatus();
		}
	}

	private void update(Review review) throws CoreException {
		var root = IPath.fromPath(session.root());
		var container = ResourcesPlugin.getWorkspace().getRoot().getContainerForLocation(root);
		if (container == null || !container.isAccessible()) {
			return;
		}
		Map<IResource, List<Issue>> wanted = new HashMap<>();
		for (Issue issue : review.issues()) {
			wanted.computeIfAbsent(file(container, issue), f -> new ArrayList<>()).add(issue);
		}
		Map<IResource, List<IMarker>> existing = new HashMap<>();
		for (IMarker marker : container.findMarkers(IssueMarker.TYPE, false, IResource.DEPTH_INFINITE)) {
			existing.computeIfAbsent(marker.getResource(), f -> new ArrayList<>()).add(marker);
		}
		for (var file : wanted.entrySet()) {
			align(file.getKey(), file.getValue(), existing.getOrDefault(file.getKey(), List.of()));
			existing.remove(file.getKey());
		}
		for (var markers : existing.values()) {
			for (IMarker marker : markers) {
				marker.delete();
			}
		}
	}

	/** What concerns no file of the workspace is shown at the folder. */
	private static IResource file(IContainer container, Issue issue) {
		IFile file = issue.file().isEmpty() ? null : container.getFile(IPath.fromPortableString(issue.file()));
		return file != null && file.exists() ? file : container;
	}

	private static void align(IResource file, List<Issue> issues, List<IMarker> markers) throws CoreException {
		Map<Said, ArrayDeque<IMarker>> free = new HashMap<>();
		for (IMarker marker : markers) {
			var said = new Said(marker.getAttribute(IssueMarker.CODE, ""), marker.getAttribute(IMarker.MESSAGE, ""));
			free.computeIfAbsent(said, s -> new ArrayDeque<>()).add(marker);
		}
		for (Issue issue : issues) {
			var attributes = IssueMarker.attributes(issue, InterfaceLanguage.current());
			var said = new Said(issue.code().code(), String.valueOf(attributes.get(IMarker.MESSAGE)));
			var same = free.getOrDefault(said, new ArrayDeque<>()).poll();
			if (same == null) {
				file.createMarker(IssueMarker.TYPE, attributes);
			} else if (!attributes.equals(same.getAttributes())) {
				same.setAttributes(attributes);
			}
		}
		for (var rest : free.values()) {
			for (IMarker marker : rest) {
				marker.delete();
			}
		}
	}
}
