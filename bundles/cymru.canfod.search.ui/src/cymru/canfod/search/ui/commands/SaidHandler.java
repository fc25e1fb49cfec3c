package cymru.canfod.search.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Enquiry.Wanted;
import cymru.canfod.search.ui.view.SearchInView;

/** Shows what else was said of the claim that is chosen. */
public final class SaidHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Wanted> said = Chosen.of(event).flatMap(chosen -> chosen.claim().map(claim -> new Wanted.Said(chosen.review().project().getName(), claim.claim())));
		said.ifPresentOrElse(wanted -> SearchInView.ask(window.getActivePage(), wanted),
				() -> MessageDialog.openInformation(window.getShell(), Messages.EMPTY.text(), Messages.NO_CLAIM_HERE.text()));
		return null;
	}
}
