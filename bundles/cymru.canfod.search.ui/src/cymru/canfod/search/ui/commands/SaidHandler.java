package cymru.canfod.search.ui.commands;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.search.Claimed;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Enquiry.Wanted;
import cymru.canfod.search.ui.find.HitWords;
import cymru.canfod.search.ui.view.SearchInView;
import cymru.canfod.tally.facts.Prose;
import cymru.canfod.ui.reviews.OpenReview;

/** Shows what else was said of the claim that is chosen. */
public final class SaidHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Wanted> said = Chosen.of(event).flatMap(chosen -> chosen.claim().map(claim -> said(chosen.review(), claim.claim())));
		said.ifPresentOrElse(wanted -> SearchInView.ask(window.getActivePage(), wanted),
				() -> MessageDialog.openInformation(window.getShell(), Messages.EMPTY.text(), Messages.NO_CLAIM_HERE.text()));
		return null;
	}

	private static Wanted said(OpenReview review, Prose.Claim claim) {
		String about = Claimed.of(review.review(), claim).questions().stream().map(question -> HitWords.value(List.of(review), Attribute.PROPOSITION, question)).sorted()
				.collect(Collectors.joining("; "));
		return new Wanted.Said(review.project().getName(), claim, about);
	}
}
