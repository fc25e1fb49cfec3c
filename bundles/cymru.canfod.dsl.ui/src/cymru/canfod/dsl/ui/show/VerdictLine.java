package cymru.canfod.dsl.ui.show;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

import cymru.canfod.dsl.ide.read.Minings.Mining;
import cymru.canfod.tally.VerdictCode;

/** The line above one claim. */
final class VerdictLine extends LineHeaderCodeMining {

	private final VerdictCode verdict;

	VerdictLine(Mining mining, IDocument document, ICodeMiningProvider provider) throws BadLocationException {
		super(document.getLineOfOffset(mining.offset()), document, provider);
		verdict = mining.verdict();
		setLabel(mining.text());
	}

	@Override
	public Point draw(GC gc, StyledText textWidget, Color color, int x, int y) {
		gc.setForeground(TokenStyles.of(verdict));
		return super.draw(gc, textWidget, TokenStyles.of(verdict), x, y);
	}
}
