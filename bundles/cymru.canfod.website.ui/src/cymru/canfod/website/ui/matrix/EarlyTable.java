package cymru.canfod.website.ui.matrix;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.UiThread;

/** Loads the table library when the workbench stands: its some three hundred classes would otherwise keep the window waiting when the matrix is first opened. Nothing depends on its coming in time. */
public final class EarlyTable implements IStartup {

	/** The first seconds belong to the window and to the reading of the reviews, in milliseconds. */
	private static final int PAUSE = 2000;

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		Job layers = job(EarlyTable::layers);
		job(() -> {
			TableLibraries.ready();
			UiThread.later(display, () -> {
				keys();
				layers.schedule();
			});
		}).schedule(PAUSE);
	}

	private static Job job(Runnable work) {
		return Job.createSystem(Messages.EARLY.text(), (ICoreRunnable) monitor -> work.run());
	}

	/** The little that only the UI thread may do: the library asks the system for its colours, and how far apart two dots are, when they are first needed. */
	private static void keys() {
		new DefaultSelectionLayerConfiguration().configureUiBindings(new UiBindingRegistry(null));
	}

	/** What a table stands on, for once without a window: a group over one column, shown, and asked for as it is when it is painted. */
	private static void layers() {
		var layers = new MatrixLayers();
		layers.lines(1);
		var column = new MatrixColumn("", "", "-", Fact.AnswerType.COUNT);
		layers.show("", List.of(column), List.of(new MatrixRow.Group("", 0, List.of(), 1, number -> Cell.EMPTY)), MatrixRows.Order.OF_REVIEW);
		for (int row = 0; row < layers.all().getRowCount(); row++) {
			Optional.ofNullable(layers.all().getCellByPosition(0, row)).ifPresent(cell -> cell.getConfigLabels().hasLabel(""));
		}
	}
}
