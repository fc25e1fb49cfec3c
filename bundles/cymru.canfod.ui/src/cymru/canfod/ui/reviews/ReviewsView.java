package cymru.canfod.ui.reviews;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.service.event.EventHandler;

import cymru.canfod.ui.SharedMessages;
import cymru.canfod.ui.UiThread;

/**
 * A view of what the open reviews say: read outside the UI thread whenever anything has changed, and shown in it.
 *
 * @param <T> what is read and shown; it never changes
 */
public abstract class ReviewsView<T> extends ViewPart {

	/** Changes that come this close together are read once, in milliseconds. */
	private static final int PAUSE = 50;
	/** What the platform calls the moment when the theme has become another. */
	private static final String THEME_CHANGED = "org/eclipse/e4/ui/css/swt/theme/ThemeManager/themeChanged";

	private final WorkspaceReviews reviews = WorkspaceReviews.service();
	private final Runnable changed = this::update;
	private final IEventBroker events = PlatformUI.getWorkbench().getService(IEventBroker.class);
	/** Colours that mean something are chosen for the ground that they stand on. */
	private final EventHandler recoloured = event -> update();
	private final Job reading = Job.createSystem(SharedMessages.READING_REVIEWS.text(), (ICoreRunnable) monitor -> readAll());
	private final LateSelection selection = new LateSelection();
	private @Nullable Composite stack;
	private @Nullable Control keys;
	private boolean made;

	/** Makes the controls, of which one is shown at a time. */
	protected abstract void create(Composite parent);

	/** Reads what is to be shown; outside the UI thread. */
	protected abstract T read(List<OpenReview> open);

	/** Shows it. */
	protected abstract void show(T content);

	@Override
	public final void createPartControl(Composite parent) {
		stack = parent;
		parent.setLayout(new StackLayout());
		getSite().setSelectionProvider(selection);
		if (!isHeldBack()) {
			make();
		}
		ReviewUndo.in(getViewSite());
		reviews.addListener(changed);
		events.subscribe(THEME_CHANGED, recoloured);
		UiThread.later(parent.getDisplay(), this::update);
	}

	private void make() {
		made = true;
		create(control());
	}

	/** Lets the other parts of the window know what is selected in a list of the view. */
	protected final void selectionOf(ISelectionProvider list) {
		selection.follow(list);
	}

	/** Gives a list of the view its menu, to which any bundle may add. */
	protected final void contextMenu(Viewer viewer) {
		var menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		Control control = viewer.getControl();
		control.setMenu(menu.createContextMenu(control));
		getSite().registerContextMenu(menu, viewer);
	}

	/** Reads anew, soon. */
	protected final void update() {
		reading.schedule(PAUSE);
	}

	/** Brings one of the controls to the front. */
	protected final void front(@Nullable Control control) {
		Composite area = control();
		StackLayout layout = (StackLayout) area.getLayout();
		if (layout.topControl != control) {
			layout.topControl = control;
			area.layout();
		}
	}

	/** Brings one of the controls to the front, and the focus with it where the view has it: for what is worked on with keys and is there only after a moment. */
	protected final void frontWithFocus(@Nullable Control control) {
		boolean another = ((StackLayout) control().getLayout()).topControl != control;
		front(control);
		if (another && getSite().getPage().getActivePart() == this) {
			focus();
		}
	}

	/** Whether a control is the one that is shown. */
	protected final boolean isInFront(Control control) {
		return ((StackLayout) control().getLayout()).topControl == control;
	}

	/** The control with all others in it; also for tests. */
	public final Composite control() {
		return Objects.requireNonNull(stack);
	}

	private void readAll() {
		T content = read(reviews.all());
		Composite area = control();
		if (!area.isDisposed()) {
			UiThread.later(getSite().getWorkbenchWindow().getWorkbench().getDisplay(), () -> {
				if (!area.isDisposed()) {
					begin();
					show(content);
				}
			});
		}
	}

	/** Makes the controls, where that was put off; to be called by whatever may be asked of the view before it has shown anything. */
	protected final void begin() {
		if (!made) {
			make();
			if (getSite().getPage().getActivePart() == this) {
				focus();
			}
		}
	}

	@Override
	public final void setFocus() {
		if (!made && !isHeldBack()) {
			make();
		}
		if (made) {
			focus();
		}
	}

	/** At the start all jobs are held back until the text in the editor can be seen; what stands in the views is made when it can be read. */
	private static boolean isHeldBack() {
		return Job.getJobManager().isSuspended();
	}

	/** Names the list whose keys the view is worked with: where it is seen it has the focus, not the buttons above it. */
	protected final void keysOf(Control list) {
		keys = list;
	}

	/** Gives the focus to the control that is used most. */
	protected void focus() {
		var list = keys;
		if (list != null && list.isVisible()) {
			list.setFocus();
			return;
		}
		Control front = ((StackLayout) control().getLayout()).topControl;
		if (front != null) {
			front.setFocus();
		}
	}

	@Override
	public void dispose() {
		reviews.removeListener(changed);
		events.unsubscribe(recoloured);
		reading.cancel();
		super.dispose();
	}
}
