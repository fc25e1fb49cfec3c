package cymru.canfod.workbench.evidence;

import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import cymru.canfod.tally.Count;
import cymru.canfod.ui.Answer;
import cymru.canfod.ui.theme.Palette;
import cymru.canfod.workbench.Messages;

/** Groups with count and base, and their answers as a bar: yes, mixed, no from the left, then those outside the base in outline. */
final class GroupTable {

	private static final int BAR = 1;
	private static final int BAR_WIDTH = 64;
	private static final int BAR_HEIGHT = 10;

	private static final int COUNT_WIDTH = 104;
	/** For mean, median and range. */
	private static final int NUMBERS_WIDTH = 210;

	private final Composite area;
	private final TableColumn count;
	private final TableColumnLayout columns = new TableColumnLayout();
	private final Table table;

	GroupTable(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(columns);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		column(Messages.COLUMN_GROUP.text(), new ColumnWeightData(3, 110));
		column("", new ColumnPixelData(BAR_WIDTH + 6));
		count = column(Messages.COLUMN_COUNT.text(), new ColumnPixelData(COUNT_WIDTH));
		column(Messages.COLUMN_ANSWERS.text(), new ColumnWeightData(2, 60));
		table.addListener(SWT.PaintItem, this::paint);
	}

	Composite control() {
		return area;
	}

	void show(List<Evidence.GroupAnswers> groups) {
		table.setRedraw(false);
		table.removeAll();
		for (Evidence.GroupAnswers group : groups) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { group.label(), "", group.share(), signs(group.count()) });
			item.setData(group.count());
		}
		boolean numbers = groups.stream().anyMatch(group -> group.numbers().isPresent());
		columns.setColumnData(count, new ColumnPixelData(numbers ? NUMBERS_WIDTH : COUNT_WIDTH));
		area.layout();
		table.setRedraw(true);
	}

	private TableColumn column(String title, ColumnLayoutData width) {
		var column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		columns.setColumnData(column, width);
		return column;
	}

	/** "19 ✓ 2 ✕ 1 ?": what the bar shows, for those who do not see it. */
	private static String signs(Count count) {
		var text = new StringBuilder();
		append(text, count.yes(), Answer.YES);
		append(text, count.mixed(), Answer.MIXED);
		append(text, count.no(), Answer.NO);
		append(text, count.unclear() + count.cannotTell(), Answer.UNCLEAR);
		append(text, count.notApplicable() + count.notAsked(), Answer.NOT_ASKED);
		return text.toString();
	}

	private static void append(StringBuilder text, int number, Answer answer) {
		if (number > 0) {
			text.append(text.isEmpty() ? "" : "  ").append(answer.sign()).append('\u2009').append(number);
		}
	}

	private void paint(Event event) {
		if (event.index == BAR && event.item.getData() instanceof Count count && count.members() > 0) {
			Palette palette = Palette.on(table.getBackground());
			int x = event.x;
			int top = event.y + (event.height - BAR_HEIGHT) / 2;
			event.gc.setForeground(palette.quiet());
			event.gc.drawRectangle(x, top, BAR_WIDTH, BAR_HEIGHT);
			int from = part(event.gc, palette, Answer.YES, count, 0, x, top);
			from = part(event.gc, palette, Answer.MIXED, count, from, x, top);
			part(event.gc, palette, Answer.NO, count, from, x, top);
		}
	}

	private static int part(GC gc, Palette palette, Answer answer, Count count, int from, int x, int top) {
		int number = switch (answer) {
			case YES -> count.yes();
			case NO -> count.no();
			default -> count.mixed();
		};
		int left = from * BAR_WIDTH / count.members();
		int right = (from + number) * BAR_WIDTH / count.members();
		gc.setBackground(answer.colour(palette));
		gc.fillRectangle(x + left, top + 1, right - left, BAR_HEIGHT - 1);
		return from + number;
	}
}
