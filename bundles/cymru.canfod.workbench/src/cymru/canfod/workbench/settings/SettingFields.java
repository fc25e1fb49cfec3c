package cymru.canfod.workbench.settings;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.ui.theme.Palette;
import cymru.canfod.workbench.Messages;

/** Settings one below the other, each with a line that says what it does and from when. */
final class SettingFields {

	private final Composite area;

	SettingFields(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 4).spacing(10, 4).applyTo(area);
	}

	Composite area() {
		return area;
	}

	Combo choice(Messages name, List<String> choices, int chosen, Messages note) {
		label(name);
		var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(choices.toArray(String[]::new));
		combo.select(chosen);
		note(note);
		return combo;
	}

	Text text(Messages name, String value, Messages note) {
		label(name);
		var text = new Text(area, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(text);
		note(note);
		return text;
	}

	Spinner number(Messages name, int value, int lowest, int highest, Messages note) {
		label(name);
		var spinner = new Spinner(area, SWT.BORDER);
		spinner.setValues(value, lowest, highest, 0, 1, 5);
		note(note);
		return spinner;
	}

	Button check(Messages name, boolean set, Messages note) {
		var button = new Button(area, SWT.CHECK);
		button.setText(name.text());
		button.setSelection(set);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		note(note);
		return button;
	}

	private void label(Messages name) {
		var label = new Label(area, SWT.NONE);
		label.setText(name.text());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private void note(Messages note) {
		var label = new Label(area, SWT.WRAP);
		label.setText(note.text());
		label.setForeground(Palette.on(label.getBackground()).quiet());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(380, SWT.DEFAULT).indent(0, 0).applyTo(label);
		var gap = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).hint(SWT.DEFAULT, 8).applyTo(gap);
	}
}
