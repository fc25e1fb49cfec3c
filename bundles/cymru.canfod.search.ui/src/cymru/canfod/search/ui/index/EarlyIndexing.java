package cymru.canfod.search.ui.index;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;

import cymru.canfod.search.ui.Messages;

/** Begins to index when the workbench stands: whoever searches later need not wait. */
public final class EarlyIndexing implements IStartup {

	/** The first seconds belong to the window and to the reading of the reviews, in milliseconds. */
	private static final int PAUSE = 2000;

	@Override
	public void earlyStartup() {
		Job.createSystem(Messages.INDEXING_SYSTEM.text(), (ICoreRunnable) monitor -> WorkspaceIndex.service().begin()).schedule(PAUSE);
	}
}
