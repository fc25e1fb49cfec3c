package cymru.canfod.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.ui.reviews.WorkspaceReviews;

/**
 * The matrix of a large review, measured in the workbench: how long it takes from the command to the first rows on the screen, what the longest piece of work
 * on the UI thread is meanwhile, and how long a step takes when somebody scrolls. {@code REVIEW-FOLDER}; prints and ends.
 */
@NonNullByDefault({})
public final class MatrixApplication implements IApplication {
	private static final String MATRIX = "cymru.canfod.website.ui.matrix";
	private static final int OPENINGS = 5;
	private static final int STEPS = 400;
	/** In points: about three rows. */
	private static final int A_STEP = 84;
	private static final int SETTLE_MILLIS = 1500;

	private final List<Opening> openings = new ArrayList<>();
	private final List<Opening> empty = new ArrayList<>();
	private final List<Double> steps = new ArrayList<>();
	private Display display;

	/** How long it took until a view was seen, and the longest piece of work on the UI thread meanwhile by the processor's clock; in milliseconds. */
	private record Opening(double took, double longest) {
	}

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Path review = Path.of(((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS))[0]);
		WorkbenchApplication.whenRunning(() -> isDone(review));
		return WorkbenchApplication.canfod().start(context);
	}

	@Override
	public void stop() {
		// ends by itself
	}

	private boolean isDone(Path review) {
		// Until then the workbench puts off all jobs.
		if (page() == null || PlatformUI.getWorkbench().isStarting() || Job.getJobManager().isSuspended()) {
			return false;
		}
		display = Display.getCurrent();
		try {
			open(review);
			for (int i = 0; i < OPENINGS; i++) {
				empty.add(opening(EmptyView.ID, view -> ((EmptyView) view).isPainted()));
				openings.add(opening(MATRIX, rowsPainted()));
			}
			scrolling();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
		print();
		Runtime.getRuntime().halt(0);
		return true;
	}

	private static IWorkbenchPage page() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getActivePage();
	}

	private void open(Path review) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(review.getFileName().toString());
		var description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
		description.setLocationURI(review.toUri());
		project.create(description, null);
		project.open(null);
		until(() -> WorkspaceReviews.service().all().stream().map(one -> one.session()).anyMatch(ReviewSession::isRead));
		page().hideView(page().showView(MATRIX));
		settle();
	}

	/** From the command until something is painted; pieces of work are the command itself and what lies between two looks at the queue of events. */
	private Opening opening(String id, Predicate<IViewPart> painted) throws PartInitException {
		long start = System.nanoTime();
		long last = processor();
		var view = page().showView(id);
		long longest = processor() - last;
		while (!painted.test(view)) {
			last = processor();
			boolean more = display.readAndDispatch();
			longest = Math.max(longest, processor() - last);
			if (!more) {
				display.sleep();
			}
		}
		var opening = new Opening((System.nanoTime() - start) / 1e6, longest / 1e6);
		page().hideView(view);
		settle();
		return opening;
	}

	/** Whether the rows of a matrix have been painted. */
	private static Predicate<IViewPart> rowsPainted() {
		var painted = new AtomicBoolean();
		var known = new AtomicReference<NatTable>();
		return view -> {
			NatTable table = known.get() == null ? table(view.getSite().getShell()) : null;
			if (table != null) {
				known.set(table);
				table.addListener(SWT.Paint, e -> painted.compareAndSet(false, table.getRowCount() > 2));
			}
			return painted.get();
		};
	}

	/** The processor's time of this thread, in nanoseconds: what other programs take is not counted. */
	private static long processor() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private void scrolling() throws PartInitException {
		var view = page().showView(MATRIX);
		until(() -> table(view.getSite().getShell()) != null && table(view.getSite().getShell()).getRowCount() > 2);
		NatTable table = table(view.getSite().getShell());
		var painted = new AtomicInteger();
		table.addListener(SWT.Paint, e -> painted.incrementAndGet());
		var bar = table.getVerticalBar();
		for (int i = 0; i < STEPS; i++) {
			int before = painted.get();
			long start = System.nanoTime();
			int next = bar.getSelection() + A_STEP;
			bar.setSelection(next > bar.getMaximum() - bar.getThumb() ? 0 : next);
			bar.notifyListeners(SWT.Selection, new Event());
			table.redraw();
			until(() -> painted.get() > before);
			steps.add((System.nanoTime() - start) / 1e6);
		}
	}

	private static NatTable table(Composite in) {
		for (Control child : in.getChildren()) {
			if (child instanceof NatTable found && found.isVisible()) {
				return found;
			}
			NatTable below = child instanceof Composite composite ? table(composite) : null;
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	private void until(BooleanSupplier condition) {
		while (!condition.getAsBoolean()) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** Lets the workbench do what it put off, so that it is not counted; asleep where nothing is to be done, since some is put off until then. */
	private void settle() {
		AtomicBoolean isOver = new AtomicBoolean();
		display.timerExec(SETTLE_MILLIS, () -> isOver.set(true));
		while (!isOver.get()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private void print() {
		List<Double> took = openings.stream().map(Opening::took).toList();
		List<Double> longest = openings.stream().map(Opening::longest).toList();
		System.out.println(String.format(Locale.ROOT, "  open, from the command to painted rows: first %.0f ms, median %.0f ms (held to: 1000 ms)", took.getFirst(), median(took)));
		System.out.println(String.format(Locale.ROOT, "  longest piece of work on the UI thread, processor time: first %.0f ms, median %.0f ms (held to: 50 ms); of a view with nothing in it: first %.0f ms, median %.0f ms",
				longest.getFirst(), median(longest), empty.getFirst().longest(), median(empty.stream().map(Opening::longest).toList())));
		List<Double> sorted = steps.stream().sorted().toList();
		System.out.println(String.format(Locale.ROOT, "  a step of scrolling: median %.1f ms, p95 %.1f ms, slowest %.1f ms (held to: 50 ms)", median(steps), sorted.get(sorted.size() * 95 / 100), sorted.getLast()));
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}
}
