package cymru.canfod.workbench.status;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IProgressConstants;

import cymru.canfod.dsl.ide.saving.ReviewFolder;
import cymru.canfod.ui.CornerNotice;
import cymru.canfod.ui.reviews.ReviewProjects;
import cymru.canfod.workbench.Messages;

/** Says that the folder of a review is not there, as when a drive was taken out. The platform would open a dialog about a file of its own in it. */
public final class ReviewAway extends JobChangeAdapter {

	private final Display display;
	private final Map<Path, CornerNotice> away = new HashMap<>();

	/** Begins to look; ends with the display. */
	public ReviewAway(Display display) {
		this.display = display;
		Job.getJobManager().addJobChangeListener(this);
		display.disposeExec(() -> Job.getJobManager().removeJobChangeListener(this));
	}

	/** Whether the platform says in its own words only that the folder of a review is not there. */
	static boolean explains(IStatus status) {
		return isOfFileOfItsOwn(status) && !missing().isEmpty();
	}

	private static boolean isOfFileOfItsOwn(IStatus status) {
		return status.getPlugin().equals(ResourcesPlugin.PI_RESOURCES) && status.getCode() == IResourceStatus.FAILED_READ_METADATA
				|| Arrays.stream(status.getChildren()).anyMatch(ReviewAway::isOfFileOfItsOwn)
				|| status.getException() instanceof CoreException reason && reason.getStatus() != status && isOfFileOfItsOwn(reason.getStatus());
	}

	@Override
	public void scheduled(@Nullable IJobChangeEvent event) {
		if (event != null && isRefresh(event.getJob())) {
			event.getJob().setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
		}
	}

	@Override
	public void done(@Nullable IJobChangeEvent event) {
		if (event != null && isRefresh(event.getJob())) {
			// A network that is away keeps whoever asks for a folder waiting: not those who told of the refresh.
			Job.createSystem(Messages.REVIEW_AWAY.text(), (ICoreRunnable) monitor -> look()).schedule();
		}
	}

	private void look() {
		List<Path> missing = missing();
		if (!display.isDisposed()) {
			display.asyncExec(() -> tell(missing));
		}
	}

	private static boolean isRefresh(Job job) {
		return job.belongsTo(ResourcesPlugin.FAMILY_AUTO_REFRESH) || job.belongsTo(ResourcesPlugin.FAMILY_MANUAL_REFRESH);
	}

	private static List<Path> missing() {
		return ReviewProjects.all().stream().flatMap(review -> Stream.ofNullable(review.getLocation())).map(location -> location.toPath())
				.filter(folder -> !ReviewFolder.isThere(folder)).toList();
	}

	private void tell(List<Path> missing) {
		away.keySet().stream().filter(folder -> !missing.contains(folder)).toList().forEach(folder -> away.remove(folder).close());
		missing.forEach(folder -> away.computeIfAbsent(folder, this::notice));
	}

	private CornerNotice notice(Path folder) {
		return CornerNotice.show(display, Messages.REVIEW_AWAY.text(), CornerNotice.FOR_A_MINUTE, Messages.REVIEW_AWAY_TEXT.text(folder));
	}
}
