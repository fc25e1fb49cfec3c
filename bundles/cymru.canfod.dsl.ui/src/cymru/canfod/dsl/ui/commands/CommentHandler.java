package cymru.canfod.dsl.ui.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;

import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ui.Messages;
import cymru.canfod.dsl.ui.OpenFile;
import cymru.canfod.dsl.ui.change.Edits;

/** Makes the selected lines comments; when all of them are, makes them text again. */
public final class CommentHandler extends EvidenceHandler {

	private static final String SIGN = "//";

	@Override
	void execute(OpenFile file, ITextEditor editor, ITextSelection selection) throws CoreException {
		try {
			var edits = edits(file, selection.getStartLine(), Math.max(selection.getStartLine(), selection.getEndLine()));
			Edits.apply(Messages.comment_operation, file.session(), edits);
		} catch (BadLocationException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	private static List<TextEdit> edits(OpenFile file, int first, int last) throws BadLocationException {
		boolean comments = true;
		for (int line = first; line <= last; line++) {
			comments &= line(file.document(), line).stripLeading().startsWith(SIGN) || line(file.document(), line).isBlank();
		}
		var edits = new ArrayList<TextEdit>();
		for (int line = first; line <= last; line++) {
			int start = file.document().getLineOffset(line);
			int sign = line(file.document(), line).indexOf(SIGN);
			if (!comments) {
				edits.add(new TextEdit(file.path(), start, 0, SIGN));
			} else if (sign >= 0) {
				edits.add(new TextEdit(file.path(), start + sign, SIGN.length(), ""));
			}
		}
		return edits;
	}

	private static String line(IDocument document, int line) throws BadLocationException {
		return document.get(document.getLineOffset(line), document.getLineLength(line));
	}
}
