package cymru.canfod.search.ui.view;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalListener2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

import cymru.canfod.search.ui.find.Suggestions;
import cymru.canfod.search.ui.find.Suggestions.Suggestion;
import cymru.canfod.ui.reviews.WorkspaceReviews;

/** Offers below the field for a query what can stand there: values of attributes while they are typed, and their names too at Control and Space. */
final class Suggesting {

	/** At what is typed of a value. */
	private static final String VALUE_LETTERS = ":,-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789\u00e2\u00ea\u00ee\u00f4\u00fb\u0175\u0177";
	private static final Point SIZE = new Point(460, 170);

	private final StyledText text;
	private final ContentProposalAdapter adapter;
	/** Whether somebody wants to see what there is: ordinary words are not to be taken for the beginning of a name. */
	private boolean wanted;

	Suggesting(StyledText text) {
		this.text = text;
		adapter = new ContentProposalAdapter(text, new QueryContent(), this::proposals, null, VALUE_LETTERS.toCharArray());
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setPropagateKeys(true);
		adapter.setPopupSize(SIZE);
		adapter.addContentProposalListener(this::accepted);
		adapter.addContentProposalListener(new IContentProposalListener2() {
			@Override
			public void proposalPopupOpened(@Nullable ContentProposalAdapter opened) {
				// nothing to do: it shows itself
			}

			@Override
			public void proposalPopupClosed(@Nullable ContentProposalAdapter closed) {
				wanted = false;
			}
		});
		text.addListener(SWT.KeyDown, this::pressed);
	}

	/** Whether it has the arrows and Enter to itself. */
	boolean isOpen() {
		return adapter.isProposalPopupOpen();
	}

	private void pressed(Event event) {
		if (event.keyCode == ' ' && event.stateMask == SWT.CTRL) {
			open();
			event.doit = false;
		}
	}

	private void open() {
		wanted = true;
		adapter.openProposalPopup();
		wanted = isOpen();
	}

	/** Behind the name of an attribute its values are wanted. */
	private void accepted(IContentProposal proposal) {
		if (proposal.getContent().startsWith(":", proposal.getCursorPosition() - 1)) {
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					open();
				}
			});
		}
	}

	private IContentProposal[] proposals(String query, int caret) {
		var suggestions = new Suggestions(WorkspaceReviews.service().all());
		List<Suggestion> values = suggestions.values(query, caret);
		List<Suggestion> names = wanted ? suggestions.names(query, caret) : List.of();
		return Stream.of(values, names).flatMap(List::stream).map(each -> new ContentProposal(each.query(), each.label(), null, each.caret())).toArray(IContentProposal[]::new);
	}
}
