package cymru.canfod.dsl.ui.commands;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.ITextEditor;

import cymru.canfod.dsl.ide.names.Navigation;
import cymru.canfod.dsl.ui.Messages;
import cymru.canfod.dsl.ui.OpenFile;

/** Lists every place of the review that mentions what the id at the caret stands for. */
public final class ReferencesHandler extends EvidenceHandler {

	@Override
	void execute(OpenFile file, ITextEditor editor, ITextSelection selection) throws CoreException {
		var navigation = new Navigation(file.source());
		var mention = navigation.mentionAt(selection.getOffset());
		if (mention.isEmpty()) {
			say(editor, Messages.references_nothing);
			return;
		}
		var places = navigation.references(mention.get());
		new PlacesPopup(editor.getSite().getPage(), file.session(), places,
				NLS.bind(Messages.references_title, mention.get().name().id(), places.size())).open();
	}
}
