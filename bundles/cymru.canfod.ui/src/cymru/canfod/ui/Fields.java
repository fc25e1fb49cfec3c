package cymru.canfod.ui;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a page, one below the other: name, field, and room for a button. Each change of one tells the page. */
public final class Fields {

	private final Composite area;
	private final Runnable changed;

	/**
	 * An area with no fields yet.
	 *
	 * @param changed run when somebody has changed a field
	 */
	public Fields(Composite parent, Runnable changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(10, 8).applyTo(area);
	}

	/** The area with all fields. */
	public Composite area() {
		return area;
	}

	/** A line of text. */
	public Text text(Words name) {
		return text(name, 2);
	}

	/** A line of text with room for a button beside it. */
	public Text text(Words name, int columns) {
		label(name);
		var text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(380, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, e -> changed.run());
		return text;
	}

	/** A choice of one, the first at the beginning. */
	public Combo choice(Words name, List<String> choices) {
		label(name);
		var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(choices.toArray(String[]::new));
		combo.select(0);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(combo);
		combo.addListener(SWT.Selection, e -> changed.run());
		return combo;
	}

	/** A day. */
	public DateTime date(Words name, LocalDate day) {
		label(name);
		var date = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
		date.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(date);
		date.addListener(SWT.Selection, e -> changed.run());
		return date;
	}

	/** Something that is so or not. */
	public Button check(Words name, boolean set) {
		var button = new Button(area, SWT.CHECK);
		button.setText(name.text());
		button.setSelection(set);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(button);
		button.addListener(SWT.Selection, e -> changed.run());
		return button;
	}

	/** A button behind the last field. */
	public Button button(Words name, Runnable pressed) {
		var button = new Button(area, SWT.PUSH);
		button.setText(name.text());
		button.addListener(SWT.Selection, e -> pressed.run());
		return button;
	}

	/** A list to choose from, with a filter above it. */
	public <T> Picker<T> picker(Words name, Words filter, int rows) {
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label(name));
		var picker = new Picker<T>(area, filter, rows);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(picker.control());
		picker.onChange(changed);
		return picker;
	}

	/** The name of the next field, before it. */
	public Label label(Words name) {
		var label = new Label(area, SWT.NONE);
		label.setText(name.text());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	/** The day that a field has. */
	public static LocalDate day(DateTime date) {
		return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
	}
}
