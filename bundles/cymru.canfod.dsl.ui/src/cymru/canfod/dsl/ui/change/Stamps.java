package cymru.canfod.dsl.ui.change;

import java.lang.ref.WeakReference;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.RewriteSessionEditProcessor;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;

import cymru.canfod.dsl.ide.text.Replacement;

/**
 * The modification stamps of a document before and after a change. Older steps can only be undone when the document has the stamp back that it had
 * when they were made.
 */
record Stamps(WeakReference<IDocument> document, long before, long after) {

	/** Of no document. */
	static final Stamps NONE = new Stamps(new WeakReference<>(null), 0, 0);

	/** Changes the document for the first time. */
	static Stamps around(IDocument document, List<Replacement> replacements) throws BadLocationException {
		long before = ((IDocumentExtension4) document).getModificationStamp();
		change(document, replacements);
		return new Stamps(new WeakReference<>(document), before, ((IDocumentExtension4) document).getModificationStamp());
	}

	/** Changes the document back or once more. */
	void again(IDocument changed, List<Replacement> replacements, boolean back) throws BadLocationException {
		change(changed, replacements);
		if (document.refersTo(changed)) {
			((IDocumentExtension4) changed).replace(0, 0, "", back ? before : after);
		}
	}

	private static void change(IDocument document, List<Replacement> replacements) throws BadLocationException {
		var all = new MultiTextEdit();
		replacements.forEach(r -> all.addChild(new ReplaceEdit(r.offset(), r.before().length(), r.after())));
		new RewriteSessionEditProcessor(document, all, TextEdit.NONE).performEdits();
	}
}
