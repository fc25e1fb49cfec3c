package cymru.canfod.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

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

	private final List<Double> openings = new ArrayList<>();
	private final List<Double> pieces = new ArrayList<>();
	private final List<Double> steps = new ArrayList<>();
	private Display display;

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
				opening();
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

	/** From the command until rows are painted; pieces of work are what lies between two looks at the queue of events. */
	private void opening() throws PartInitException {
		var painted = new AtomicInteger();
		long start = System.nanoTime();
		long longest = 0;
		long last = processor();
		var view = page().showView(MATRIX);
		NatTable table = null;
		while (painted.get() == 0) {
			boolean more = display.readAndDispatch();
			long now = processor();
			longest = Math.max(longest, now - last);
			if (!more) {
				display.sleep();
			}
			last = processor();
			if (table == null && (table = table(page(), view.getSite().getShell())) != null) {
				NatTable made = table;
				made.addListener(SWT.Paint, e -> painted.addAndGet(made.getRowCount() > 2 ? 1 : 0));
			}
		}
		openings.add((System.nanoTime() - start) / 1e6);
		pieces.add(longest / 1e6);
		page().hideView(view);
		settle();
	}

	/** The processor's time of this thread, in nanoseconds: what other programs take is not counted. */
	private static long processor() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private void scrolling() throws PartInitException {
		var view = page().showView(MATRIX);
		until(() -> table(page(), view.getSite().getShell()) != null && table(page(), view.getSite().getShell()).getRowCount() > 2);
		NatTable table = table(page(), view.getSite().getShell());
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

	private static NatTable table(IWorkbenchPage page, Composite in) {
		for (Control child : in.getChildren()) {
			if (child instanceof NatTable found && found.isVisible()) {
				return found;
			}
			NatTable below = child instanceof Composite composite ? table(page, composite) : null;
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

	/** Lets the workbench do what it put off, so that it is not counted. */
	private void settle() {
		long end = System.nanoTime() + SETTLE_MILLIS * 1_000_000L;
		until(() -> System.nanoTime() > end);
	}

	private void print() {
		System.out.println(String.format(Locale.ROOT, "  open, from the command to painted rows: first %.0f ms, median %.0f ms (held to: 1000 ms)", openings.getFirst(), median(openings)));
		System.out.println(String.format(Locale.ROOT, "  longest piece of work on the UI thread, processor time: first %.0f ms, median %.0f ms (held to: 50 ms)", pieces.getFirst(), median(pieces)));
		List<Double> sorted = steps.stream().sorted().toList();
		System.out.println(String.format(Locale.ROOT, "  a step of scrolling: median %.1f ms, p95 %.1f ms, slowest %.1f ms (held to: 50 ms)", median(steps), sorted.get(sorted.size() * 95 / 100), sorted.getLast()));
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}
}
