package cymru.canfod.workbench.findings;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import cymru.canfod.dsl.ide.write.NewFinding;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.ui.SharedMessages;
import cymru.canfod.ui.UiThread;
import cymru.canfod.ui.reviews.NewFiles.NewFile;
import cymru.canfod.ui.reviews.NewFiles;
import cymru.canfod.ui.reviews.OpenReview;

/** Puts a new finding where it belongs: into the editor of a file that is there, which saves it like all that is typed, or into a new file. */
final class FindingWriter {

	private final IWorkbenchPage page;
	private final OpenReview review;

	FindingWriter(IWorkbenchPage page, OpenReview review) {
		this.page = page;
		this.review = review;
	}

	void write(NewFinding finding) {
		String path = NewFinding.file(review.review(), finding.chapter());
		IFile file = review.project().getFile(path);
		if (file.exists()) {
			type(finding, path, file);
		} else {
			var beginning = finding.into(new FileFacts(path, List.of(), List.of()), "", review.review());
			NewFiles.make(page, review, List.of(new NewFile(path, beginning.edit().text())), beginning.caret());
		}
	}

	private void type(NewFinding finding, String path, IFile file) {
		try {
			if (IDE.openEditor(page, file) instanceof ITextEditor editor) {
				// When everything has been read, what the text says is known and need not be read here.
				review.session().settled().thenRun(() -> UiThread.later(page.getWorkbenchWindow().getWorkbench().getDisplay(), () -> type(finding, path, editor)));
			}
		} catch (PartInitException e) {
			failed(e);
		}
	}

	private void type(NewFinding finding, String path, ITextEditor editor) {
		try {
			var document = Objects.requireNonNull(editor.getDocumentProvider()).getDocument(editor.getEditorInput());
			var source = review.session().source(path, document.get());
			var insertion = finding.into(source.facts(), source.text(), review.review());
			document.replace(insertion.edit().offset(), 0, insertion.edit().text());
			editor.selectAndReveal(insertion.caret(), 0);
		} catch (BadLocationException e) {
			failed(e);
		}
	}

	private static void failed(Exception reason) {
		ILog.of(FindingWriter.class).error(SharedMessages.PAGE_NOT_OPENED.text(reason.getLocalizedMessage()), reason);
	}
}
