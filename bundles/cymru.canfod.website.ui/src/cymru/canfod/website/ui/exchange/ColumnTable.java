package cymru.canfod.website.ui.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import cymru.canfod.exchange.Layout;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Review;

/** The columns of a spreadsheet with what each is read as, which can be chosen otherwise below. */
final class ColumnTable {

	private static final int ROWS = 7;

	private final Table table;
	private final Combo use;
	private final List<Layout.Use> uses = new ArrayList<>();
	private final List<String> names = new ArrayList<>();
	private Layout layout = new Layout(List.of());

	ColumnTable(Composite parent, Review review, Language language, Consumer<Layout> changed) {
		Arrays.stream(Layout.Part.values()).forEach(part -> {
			uses.add(part);
			names.add(Messages.valueOf(part.name()).text());
		});
		review.declarations().criteria().values().forEach(criterion -> {
			uses.add(new Layout.Answers(criterion.fact().name().id()));
			names.add(criterion.fact().name().id() + ": " + criterion.fact().text().in(language));
		});
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
		table = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		column(Messages.COLUMN_TITLE, 170);
		column(Messages.COLUMN_SAMPLE, 170);
		column(Messages.COLUMN_MEANS, 260);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(620, table.getItemHeight() * ROWS).applyTo(table);
		new Label(area, SWT.NONE).setText(Messages.FIELD_MEANS.text());
		use = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		use.setItems(names.toArray(String[]::new));
		use.setEnabled(false);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(use);
		table.addListener(SWT.Selection, e -> selected());
		use.addListener(SWT.Selection, e -> {
			int column = table.getSelectionIndex();
			layout = layout.with(column, uses.get(use.getSelectionIndex()));
			table.getItem(column).setText(2, use.getText());
			changed.accept(layout);
		});
	}

	private void column(Messages title, int width) {
		var column = new TableColumn(table, SWT.LEFT);
		column.setText(title.text());
		column.setWidth(width);
	}

	private void selected() {
		int column = table.getSelectionIndex();
		use.setEnabled(column >= 0);
		if (column >= 0) {
			use.select(uses.indexOf(layout.uses().get(column)));
		}
	}

	/** Shows the columns of a table. */
	void show(List<List<String>> rows, Layout guessed) {
		layout = guessed;
		table.setRedraw(false);
		table.removeAll();
		for (int column = 0; column < guessed.uses().size(); column++) {
			int at = column;
			String sample = rows.stream().skip(1).filter(row -> at < row.size()).map(row -> row.get(at).strip()).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
			new TableItem(table, SWT.NONE).setText(new String[] { rows.getFirst().get(column), sample, names.get(uses.indexOf(guessed.uses().get(column))) });
		}
		if (table.getItemCount() > 0) {
			table.setSelection(0);
		}
		table.setRedraw(true);
		selected();
	}
}
