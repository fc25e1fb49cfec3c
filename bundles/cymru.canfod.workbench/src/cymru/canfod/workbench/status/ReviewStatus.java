package cymru.canfod.workbench.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;

import cymru.canfod.tally.Declarations;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.ui.SharedMessages;
import cymru.canfod.ui.UiThread;
import cymru.canfod.ui.reviews.EditedReview;
import cymru.canfod.ui.reviews.EditorChange;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.claims.ClaimNumbers;
import cymru.canfod.workbench.language.InterfaceLanguage;

/** "Additional learning needs · EN · 29 providers · 21 visited · 64 claims, 3 to look at": the review that is being edited, in the status line. */
public final class ReviewStatus extends StatusText {

	/** A longer title is cut, the more the less room there is: there is only one line. */
	private static final List<Integer> LONGEST_TITLES = List.of(40, 24, 12);

	private static final String DOT = " \u00b7 ";

	private final IWorkbenchWindow window;
	private final Display display;
	private final Job counting = Job.createSystem(SharedMessages.READING_REVIEWS.text(), (ICoreRunnable) monitor -> count());
	private volatile Optional<IProject> edited = Optional.empty();
	private volatile Supplier<List<OpenReview>> open = List::of;

	public ReviewStatus(IWorkbenchWindow window) {
		super("cymru.canfod.workbench.review", 40);
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
		List<String> texts = EditedReview.among(open.get(), edited).map(ReviewStatus::texts).orElse(List.of(""));
		UiThread.later(display, () -> show(texts, texts.getFirst()));
	}

	/** The same, shorter and shorter. */
	private static List<String> texts(OpenReview open) {
		if (!open.session().isRead()) {
			return List.of(Messages.READING.text());
		}
		var declared = open.review().declarations();
		ClaimNumbers claims = ClaimNumbers.of(open);
		var language = InterfaceLanguage.current();
		String title = open.title(language.language());
		String code = language.locale().getLanguage().toUpperCase(Locale.ROOT);
		String numbers = Messages.STATUS_REVIEW.text(declared.providers().size(), seen(declared), claims.claims(), claims.toLookAt());
		return Stream.concat(LONGEST_TITLES.stream().map(longest -> cut(title, longest) + DOT + code + DOT + numbers), Stream.of(numbers)).toList();
	}

	/** How many were visited, or how many websites were looked at. */
	private static String seen(Declarations declared) {
		boolean websites = declared.isOfWebsitesAlone();
		long seen = (websites ? declared.websites().stream().map(look -> look.fact().provider()) : declared.visits().stream().map(visit -> visit.fact().provider())).map(Name::id).distinct()
				.count();
		return (websites ? Messages.STATUS_LOOKED : Messages.STATUS_VISITED).text(seen);
	}

	private static String cut(String title, int longest) {
		return title.length() > longest ? title.substring(0, longest).strip() + "\u2026" : title;
	}
}
