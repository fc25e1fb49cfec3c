package cymru.canfod.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.ui.theme.Palette;

/**
 * A list of things by their names, of which one is chosen; typing above it leaves those whose names have the words in them, and chooses the one that is
 * left alone.
 */
public final class Picker<T> {

	/** A thing and how it is shown. */
	public record Choice<T>(T value, String label) {
	}

	private final Composite control;
	private final Text filter;
	private final Table table;
	private List<Choice<T>> choices = List.of();
	private List<Choice<T>> shown = List.of();

	Picker(Composite parent, Words message, int rows) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
		filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(message.text());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = new Table(control, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(380, table.getItemHeight() * rows).applyTo(table);
		filter.addListener(SWT.Modify, e -> fill(chosen()));
		filter.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN) {
				table.setFocus();
			}
		});
	}

	/** The filter and the list. */
	public Composite control() {
		return control;
	}

	/** Offers other things; what was chosen stays so where it is among them. */
	public void offer(List<Choice<T>> offered) {
		Optional<T> before = chosen();
		choices = offered;
		fill(before);
	}

	/** Chooses one, when it is offered. */
	public void choose(T value) {
		fill(Optional.of(value));
	}

	/** The one that is chosen. */
	public Optional<T> chosen() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index).value());
	}

	void onChange(Runnable changed) {
		table.addListener(SWT.Selection, e -> changed.run());
		filter.addListener(SWT.Modify, e -> changed.run());
	}

	private void fill(Optional<T> chosen) {
		String words = filter.getText().strip().toLowerCase();
		shown = choices.stream().filter(choice -> choice.label().toLowerCase().contains(words)).toList();
		table.setRedraw(false);
		table.removeAll();
		for (Choice<T> choice : shown) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(choice.label());
			if (chosen.filter(choice.value()::equals).isPresent()) {
				table.setSelection(item);
			}
		}
		if (shown.size() == 1 && !words.isEmpty()) {
			table.setSelection(0);
		} else if (shown.isEmpty() && !words.isEmpty()) {
			var nothing = new TableItem(table, SWT.NONE);
			nothing.setText(SharedMessages.NOTHING_MATCHES.text());
			nothing.setForeground(Palette.on(table.getBackground()).quiet());
		}
		table.setRedraw(true);
	}
}
