package cymru.canfod.dsl.ui.show;

import java.util.List;

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

/** What stands above a line with claims: a line for each, or more where it is too long. */
final class VerdictLine extends LineHeaderCodeMining {

	/** Stands at the beginning of what goes on, under the words and not under the sign. */
	private static final String INDENT = "  ";

	private record Row(String text, VerdictCode verdict) {
	}

	private final List<Row> rows;

	/**
	 * @param line of the text, from 0
	 * @param columns how many characters fit into the editor
	 */
	VerdictLine(int line, List<Mining> minings, int columns, IDocument document, ICodeMiningProvider provider) throws BadLocationException {
		super(line, document, provider);
		rows = minings.stream().flatMap(mining -> Wrapping.of(mining.text(), columns, INDENT).stream().map(text -> new Row(text, mining.verdict()))).toList();
		// The platform makes room for as many lines as there are here.
		setLabel(String.join("\n", rows.stream().map(Row::text).toList()));
	}

	@Override
	public Point draw(GC gc, StyledText widget, Color color, int x, int y) {
		int height = widget.getLineHeight() + widget.getLineSpacing();
		int width = 0;
		for (int i = 0; i < rows.size(); i++) {
			gc.setForeground(TokenStyles.of(rows.get(i).verdict()));
			gc.drawString(rows.get(i).text(), x, y + i * height, true);
			width = Math.max(width, gc.stringExtent(rows.get(i).text()).x);
		}
		return new Point(width, rows.size() * height);
	}
}
