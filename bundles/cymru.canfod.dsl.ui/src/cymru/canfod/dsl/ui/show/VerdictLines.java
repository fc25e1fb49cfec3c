package cymru.canfod.dsl.ui.show;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.read.Minings;
import cymru.canfod.dsl.ide.read.Minings.Mining;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ui.EditorChoices;
import cymru.canfod.dsl.ui.LongText;
import cymru.canfod.dsl.ui.OpenFiles;
import cymru.canfod.dsl.ui.form.SnapshotFollower;

/** Writes its verdict above every claim, and anew whenever the review has been counted. */
public final class VerdictLines extends AbstractCodeMiningProvider {

	/** Until the editor has a width. */
	private static final int MANY = 120;
	/** In an editor that is narrower than this, lines are cut rather than broken into many. */
	private static final int FEW = 30;

	private final SnapshotFollower follower = new SnapshotFollower(this::counted);
	private final IEclipsePreferences.IPreferenceChangeListener choice = event -> again();
	private ITextViewer viewer;
	private Display display;
	/** How many characters fit into the editor; measured in the UI thread. */
	private volatile int columns = MANY;

	/** Called by the editor. */
	public VerdictLines() {
		EditorChoices.addListener(choice);
	}

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer textViewer, IProgressMonitor monitor) {
		var document = textViewer.getDocument();
		if (viewer != textViewer) {
			viewer = textViewer;
			var widget = textViewer.getTextWidget();
			display = widget.getDisplay();
			display.asyncExec(() -> begin(document, widget));
		}
		// Before the review has been read nothing is known of it, and at the start the processors are needed for the window.
		return OpenFiles.of(document).filter(f -> f.session().isRead() && EditorChoices.areVerdictsShown() && !LongText.is(document))
				.map(f -> CompletableFuture.supplyAsync(() -> minings(f.source(), document))).orElseGet(() -> CompletableFuture.completedFuture(List.of()))
				.thenApplyAsync(Function.identity(), this::inWindow);
	}

	/** Where what was found is taken over: in other threads the platform would look at lines of the window that are being measured there. */
	private void inWindow(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	private void begin(IDocument document, StyledText widget) {
		if (!widget.isDisposed()) {
			widget.addListener(SWT.Resize, e -> {
				if (columns != measured(widget)) {
					again();
				}
			});
			PointedRows.mendIn(widget);
			columns = measured(widget);
			follower.follow(document, widget);
		}
	}

	/** How many characters of the usual width fit beside each other. */
	private static int measured(StyledText widget) {
		var gc = new GC(widget);
		int wide = (int) ((widget.getClientArea().width - widget.getLeftMargin() - widget.getRightMargin()) / gc.getFontMetrics().getAverageCharacterWidth());
		gc.dispose();
		return Math.max(FEW, wide - 1);
	}

	@Override
	public void dispose() {
		follower.stop();
		EditorChoices.removeListener(choice);
		super.dispose();
	}

	private void counted(Source source) {
		if (!source.text().isEmpty()) {
			again();
		}
	}

	private void again() {
		if (viewer instanceof ISourceViewerExtension5 lines && viewer.getTextWidget() != null) {
			columns = measured(viewer.getTextWidget());
			lines.updateCodeMinings();
		}
	}

	private List<ICodeMining> minings(Source source, IDocument document) {
		var lines = new TreeMap<Integer, List<Mining>>();
		try {
			for (Mining mining : Minings.of(source, InterfaceLanguage.current())) {
				lines.computeIfAbsent(document.getLineOfOffset(mining.offset()), line -> new ArrayList<>()).add(mining);
			}
			var minings = new ArrayList<ICodeMining>();
			for (var line : lines.entrySet()) {
				minings.add(new VerdictLine(line.getKey(), line.getValue(), columns, document, this));
			}
			return minings;
		} catch (BadLocationException overtaken) {
			// the text has become shorter meanwhile: the next state brings the right places
			return List.of();
		}
	}
}
