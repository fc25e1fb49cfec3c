package cymru.canfod.dsl.ui.commands;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;

import cymru.canfod.dsl.ide.text.Formatter;
import cymru.canfod.dsl.ide.text.Tokens;
import cymru.canfod.dsl.ui.Messages;
import cymru.canfod.dsl.ui.OpenFile;
import cymru.canfod.dsl.ui.change.Edits;

/** Lays out the selection, or all of the file when nothing is selected. */
public final class FormatHandler extends EvidenceHandler {

	@Override
	void execute(OpenFile file, ITextEditor editor, ITextSelection selection) throws CoreException {
		var source = file.source();
		boolean all = selection.getLength() == 0;
		int from = all ? 0 : selection.getOffset();
		int to = all ? source.text().length() : selection.getOffset() + selection.getLength();
		var edits = new Formatter(source.facts(), Tokens.of(source.text()), source.text()).edits(from, to);
		if (!edits.isEmpty()) {
			Edits.apply(Messages.format_operation, file.session(), edits);
		}
	}
}
