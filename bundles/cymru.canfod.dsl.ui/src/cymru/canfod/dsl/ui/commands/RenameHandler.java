package cymru.canfod.dsl.ui.commands;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.ITextEditor;

import cymru.canfod.dsl.ide.names.Mention;
import cymru.canfod.dsl.ide.names.Navigation;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ide.text.TokenKind;
import cymru.canfod.dsl.ide.text.Tokens;
import cymru.canfod.dsl.ui.Messages;
import cymru.canfod.dsl.ui.OpenFile;
import cymru.canfod.dsl.ui.change.Edits;
import cymru.canfod.tally.facts.Name;

/** Gives what an id stands for another id, in every file of the review at once; one step to undo. */
public final class RenameHandler extends EvidenceHandler {

	@Override
	void execute(OpenFile file, ITextEditor editor, ITextSelection selection) throws CoreException {
		var source = file.source();
		var mention = new Navigation(source).mentionAt(selection.getOffset());
		if (mention.isEmpty()) {
			say(editor, Messages.rename_nothing);
			return;
		}
		var places = new Navigation(source).rename(mention.get(), mention.get().name().id());
		if (places.isEmpty()) {
			say(editor, NLS.bind(Messages.rename_builtIn, mention.get().name().id()));
			return;
		}
		var label = NLS.bind(Messages.rename_label, new Object[] { mention.get().name().id(), places.size(), places.stream().map(TextEdit::path).distinct().count() });
		var dialog = new InputDialog(editor.getSite().getShell(), Messages.rename_title, label, mention.get().name().id(), validator(source, mention.get()));
		if (dialog.open() == Window.OK && !dialog.getValue().equals(mention.get().name().id())) {
			rename(file, mention.get(), dialog.getValue());
		}
	}

	/** Carries the renaming out. */
	public static void rename(OpenFile file, Mention mention, String id) throws CoreException {
		var edits = new Navigation(file.source()).rename(mention, id);
		Edits.apply(NLS.bind(Messages.rename_operation, mention.name().id(), id), file.session(), edits, mention.name().id()::equals);
	}

	private static IInputValidator validator(Source source, Mention mention) {
		return id -> {
			var tokens = Tokens.of(id);
			if (tokens.size() != 1 || tokens.get(0).kind() != TokenKind.ID && tokens.get(0).kind() != TokenKind.KEYWORD) {
				return Messages.rename_notAnId;
			}
			if (tokens.get(0).kind() == TokenKind.KEYWORD) {
				return NLS.bind(Messages.rename_keyword, id);
			}
			var other = new Mention(mention.family(), new Name(id, mention.name().span()), false);
			boolean taken = !id.equals(mention.name().id()) && !new Navigation(source).declarations(other).isEmpty();
			return taken ? NLS.bind(Messages.rename_taken, id) : null;
		};
	}
}
