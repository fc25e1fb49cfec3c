package cymru.canfod.workbench.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;

import cymru.canfod.ui.SharedMessages;
import cymru.canfod.ui.UiThread;
import cymru.canfod.ui.reviews.EditedReview;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.claims.ClaimNumbers;
import cymru.canfod.workbench.language.InterfaceLanguage;

/** "Additional learning needs · EN · 29 providers · 21 visited · 64 claims, 3 to look at": the review that is being edited, in the status line. */
public final class ReviewStatus extends StatusText {

	/** A longer title is cut: there is only one line. */
	private static final int LONGEST_TITLE = 16;

	private final IWorkbenchWindow window;
	private final Display display;
	private final Job counting = Job.createSystem(SharedMessages.READING_REVIEWS.text(), (ICoreRunnable) monitor -> count());
	private volatile Optional<IProject> edited = Optional.empty();
	private volatile Supplier<List<OpenReview>> open = List::of;

	public ReviewStatus(IWorkbenchWindow window) {
		super("cymru.canfod.workbench.review", 84);
		this.window = window;
		display = window.getWorkbench().getDisplay();
	}

	/** Begins to listen, once the window is open. */
	public void begin() {
		WorkspaceReviews reviews = WorkspaceReviews.service();
		open = reviews::all;
		Runnable changed = () -> UiThread.later(display, this::look);
		reviews.addListener(changed);
		window.getPartService().addPartListener(new EditorChange(this::look));
		display.disposeExec(() -> reviews.removeListener(changed));
		UiThread.later(display, this::look);
	}

	private void look() {
		edited = EditedReview.project(window);
		counting.schedule();
	}

	private void count() {
		String text = EditedReview.among(open.get(), edited).map(ReviewStatus::text).orElse("");
		UiThread.later(display, () -> show(text));
	}

	private static String text(OpenReview open) {
		if (!open.session().isRead()) {
			return Messages.READING.text();
		}
		var declared = open.review().declarations();
		long visited = declared.visits().stream().map(visit -> visit.fact().provider().id()).distinct().count();
		ClaimNumbers claims = ClaimNumbers.of(open);
		var language = InterfaceLanguage.current();
		String title = open.title(language.language());
		String name = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE).strip() + "\u2026" : title;
		return name + " \u00b7 " + language.locale().getLanguage().toUpperCase(Locale.ROOT) + " \u00b7 " + Messages.STATUS_REVIEW.text(declared.providers().size(), visited, claims.claims(), claims.toLookAt());
	}
}
