package cymru.canfod.website.ui.exchange;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import cymru.canfod.exchange.Misfit;
import cymru.canfod.quantifier.Language;

/** What of a spreadsheet does not fit, by row and column; a row is only made when it is seen. */
final class MisfitTable {

	private static final int ROWS = 6;
	/** In pixels, at least. */
	private static final int WHY_WIDTH = 400;
	/** Around the words of a cell, in pixels. */
	private static final int MARGIN = 24;
	private static final int WHY = 2;

	private final Table table;
	private final Language language;
	private List<Misfit> shown = List.of();

	MisfitTable(Composite parent, Language language) {
		this.language = language;
		table = new Table(parent, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		column(Messages.COLUMN_ROW, 60);
		column(Messages.COLUMN_COLUMN, 140);
		column(Messages.COLUMN_WHY, WHY_WIDTH);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(620, table.getItemHeight() * ROWS).applyTo(table);
		table.addListener(SWT.SetData, event -> {
			Misfit misfit = shown.get(event.index);
			((TableItem) event.item).setText(new String[] { Integer.toString(misfit.row()), misfit.column(), misfit.message(language) });
		});
	}

	private void column(Messages title, int width) {
		var column = new TableColumn(table, SWT.LEFT);
		column.setText(title.text());
		column.setWidth(width);
	}

	/** Shows them. */
	void show(List<Misfit> misfits) {
		shown = misfits;
		table.setItemCount(misfits.size());
		table.clearAll();
		table.getColumn(WHY).setWidth(Math.max(WHY_WIDTH, width(misfits)));
	}

	/** That of the longest sentence: a list that says what is wrong is not to break off before it has said it. */
	private int width(List<Misfit> misfits) {
		String longest = misfits.stream().map(misfit -> misfit.message(language)).max(Comparator.comparingInt(String::length)).orElse("");
		var context = new GC(table);
		try {
			return context.textExtent(longest).x + MARGIN;
		} finally {
			context.dispose();
		}
	}
}
