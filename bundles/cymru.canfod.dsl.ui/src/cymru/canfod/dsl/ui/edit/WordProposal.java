package cymru.canfod.dsl.ui.edit;

import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

import cymru.canfod.dsl.ide.assist.Proposal;
import cymru.canfod.dsl.ide.assist.Proposal.Blank;
import cymru.canfod.dsl.ui.Icons;

/** A proposal in the list; one with blanks lets Tab go from blank to blank. */
final class WordProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

	private final Proposal proposal;
	private final int asked;

	/**
	 * A proposal.
	 *
	 * @param asked offset at which completion was asked for
	 */
	WordProposal(Proposal proposal, int asked) {
		this.proposal = proposal;
		this.asked = asked;
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		try {
			var document = viewer.getDocument();
			int typedSince = Math.max(0, offset - asked);
			document.replace(proposal.offset(), proposal.length() + typedSince, proposal.text());
			if (!proposal.blanks().isEmpty()) {
				blanks(viewer, document);
			}
		} catch (BadLocationException e) {
			ILog.of(WordProposal.class).warn("The proposal no longer fits: " + proposal, e);
		}
	}

	private void blanks(ITextViewer viewer, IDocument document) throws BadLocationException {
		var model = new LinkedModeModel();
		int order = 0;
		for (Blank blank : proposal.blanks()) {
			var group = new LinkedPositionGroup();
			group.addPosition(new LinkedPosition(document, proposal.offset() + blank.offset(), blank.length(), order++));
			model.addGroup(group);
		}
		model.forceInstall();
		LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
		ui.setExitPosition(viewer, proposal.offset() + proposal.text().length(), 0, Integer.MAX_VALUE);
		ui.enter();
	}

	@Override
	public Point getSelection(IDocument document) {
		if (proposal.blanks().isEmpty()) {
			return new Point(proposal.offset() + proposal.text().length(), 0);
		}
		var first = proposal.blanks().get(0);
		return new Point(proposal.offset() + first.offset(), first.length());
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			if (offset < asked) {
				return false;
			}
			var typed = document.get(proposal.offset(), offset - proposal.offset()).toLowerCase(Locale.ROOT).strip();
			return offset == asked || (proposal.label() + " " + proposal.detail()).toLowerCase(Locale.ROOT).contains(typed);
		} catch (BadLocationException e) {
			return false;
		}
	}

	@Override
	public StyledString getStyledDisplayString() {
		var text = new StyledString(proposal.label());
		return proposal.detail().isEmpty() ? text : text.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public Image getImage() {
		return Icons.image(proposal.kind().name());
	}

	@Override
	public void apply(IDocument document) {
		throw new UnsupportedOperationException("The platform calls the other method");
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// shows nothing beforehand
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// showed nothing
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
