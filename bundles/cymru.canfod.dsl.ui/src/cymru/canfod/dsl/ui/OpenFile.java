package cymru.canfod.dsl.ui;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;

import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.session.Source;

/**
 * An evidence file that is open as a document.
 *
 * @param path from the review folder, with {@code /} between names
 */
public record OpenFile(IFile file, ReviewSession session, String path, IDocument document) {

	/** The document's text of this moment, read and counted. */
	public Source source() {
		return session.source(path, document.get());
	}
}
