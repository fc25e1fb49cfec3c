package cymru.canfod.dsl.ui.show;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.read.Minings;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ui.EditorChoices;
import cymru.canfod.dsl.ui.OpenFiles;
import cymru.canfod.dsl.ui.form.SnapshotFollower;

/** Writes its verdict above every claim, and anew whenever the review has been counted. */
public final class VerdictLines extends AbstractCodeMiningProvider {

	private final SnapshotFollower follower = new SnapshotFollower(this::counted);
	private final IEclipsePreferences.IPreferenceChangeListener choice = event -> again();
	private ITextViewer viewer;

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
			widget.getDisplay().asyncExec(() -> follower.follow(document, widget));
		}
		return CompletableFuture.supplyAsync(() -> OpenFiles.of(document).filter(f -> EditorChoices.areVerdictsShown()).map(f -> minings(f.source(), document)).orElse(List.of()));
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
		if (viewer instanceof ISourceViewerExtension5 lines) {
			lines.updateCodeMinings();
		}
	}

	private List<ICodeMining> minings(Source source, IDocument document) {
		var minings = new ArrayList<ICodeMining>();
		for (var mining : Minings.of(source, InterfaceLanguage.current())) {
			try {
				minings.add(new VerdictLine(mining, document, this));
			} catch (BadLocationException overtaken) {
				// the text has become shorter meanwhile: the next state brings the right place
			}
		}
		return minings;
	}
}
