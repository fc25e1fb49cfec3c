package cymru.canfod.search.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.search.Claimed;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Enquiry.Wanted;
import cymru.canfod.search.ui.view.SearchInView;

/** Shows what nobody has coded to the proposition that is chosen, though it looks like it. */
public final class UncodedHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Wanted> uncoded = Chosen.of(event).flatMap(chosen -> chosen.proposition()
				.map(proposition -> new Wanted.Uncoded(chosen.review().project().getName(), proposition, Claimed.wordings(chosen.review().review(), proposition))));
		uncoded.ifPresentOrElse(wanted -> SearchInView.ask(window.getActivePage(), wanted),
				() -> MessageDialog.openInformation(window.getShell(), Messages.EMPTY.text(), Messages.NO_PROPOSITION_HERE.text()));
		return null;
	}
}
