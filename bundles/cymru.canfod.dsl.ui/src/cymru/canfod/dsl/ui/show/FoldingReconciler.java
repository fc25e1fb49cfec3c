package cymru.canfod.dsl.ui.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.Folds;
import cymru.canfod.dsl.ide.text.Tokens;
import cymru.canfod.dsl.ui.LongText;
import cymru.canfod.dsl.ui.form.SnapshotFollower;

/** Lets elements, passages and long comments be folded away; what is folded stays so while the text around it changes. */
public final class FoldingReconciler implements IReconciler, ITextInputListener {

	private final SnapshotFollower follower = new SnapshotFollower(this::fold);
	private ProjectionViewer viewer;

	@Override
	public void install(ITextViewer textViewer) {
		if (textViewer instanceof ProjectionViewer projection) {
			viewer = projection;
			projection.addTextInputListener(this);
			if (projection.getDocument() != null) {
				follower.follow(projection.getDocument(), projection.getTextWidget());
			}
		}
	}

	@Override
	public void uninstall() {
		follower.stop();
		if (viewer != null) {
			viewer.removeTextInputListener(this);
		}
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
		follower.stop();
	}

	@Override
	public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
		follower.follow(newInput, viewer.getTextWidget());
	}

	private void fold(Source source) {
		var model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			return;
		}
		var wanted = wanted(source);
		var gone = new ArrayList<Annotation>();
		for (var annotations = model.getAnnotationIterator(); annotations.hasNext();) {
			var annotation = annotations.next();
			if (!wanted.remove(model.getPosition(annotation))) {
				gone.add(annotation);
			}
		}
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach(p -> added.put(new ProjectionAnnotation(), p));
		if (!gone.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
		}
	}

	private Set<Position> wanted(Source source) {
		var positions = new HashSet<Position>();
		var document = viewer.getDocument();
		if (LongText.is(document)) {
			return positions;
		}
		for (var fold : Folds.of(source.facts(), Tokens.of(source.text()), source.text())) {
			try {
				int last = document.getLineOfOffset(fold.end());
				positions.add(new Position(fold.offset(), document.getLineOffset(last) + document.getLineLength(last) - fold.offset()));
			} catch (BadLocationException overtaken) {
				// the text has changed meanwhile: the next state brings the right place
			}
		}
		return positions;
	}
}
