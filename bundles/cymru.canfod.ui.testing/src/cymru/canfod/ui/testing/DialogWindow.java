package cymru.canfod.ui.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.ui.Commands;

/** A wizard or another dialog as a page object: fields by their names, buttons by theirs. */
public final class DialogWindow {

	private final Shell shell;

	private DialogWindow(Shell shell) {
		this.shell = shell;
	}

	/** Runs a command that opens a dialog, and the steps while the dialog is open; closes it when they have not. */
	public static void with(String command, Map<String, String> parameters, Consumer<DialogWindow> steps) {
		AtomicReference<Throwable> failed = new AtomicReference<>();
		AtomicReference<Shell> seen = new AtomicReference<>();
		Display display = Display.getCurrent();
		display.asyncExec(new Runnable() {
			@Override
			public void run() {
				find(display).ifPresentOrElse(shell -> {
					seen.set(shell);
					try {
						steps.accept(new DialogWindow(shell));
					} catch (AssertionError | RuntimeException e) {
						failed.set(e);
					} finally {
						close(shell);
					}
				}, () -> display.timerExec(20, this));
			}
		});
		Commands.run(Ui.page().getWorkbenchWindow(), command, parameters);
		assertTrue(seen.get() != null, () -> command + " opened no dialog");
		if (failed.get() != null) {
			throw new AssertionError(failed.get().getMessage(), failed.get());
		}
	}

	private static Optional<Shell> find(Display display) {
		return Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getData() instanceof Dialog).findFirst();
	}

	private static void close(Shell shell) {
		if (!shell.isDisposed() && shell.getData() instanceof Dialog dialog) {
			dialog.close();
		}
	}

	public Shell shell() {
		return shell;
	}

	/** The field behind a name. */
	public <T extends Control> T field(Class<T> type, String name) {
		Label label = Ui.find(shell, Label.class, each -> each.getText().equals(name)).orElseThrow(() -> new AssertionError("no \"" + name + "\" but " + Ui.texts(shell)));
		List<Control> siblings = List.of(label.getParent().getChildren());
		Control behind = siblings.get(siblings.indexOf(label) + 1);
		return Ui.find(behind, type, each -> true).orElseThrow(() -> new AssertionError(name + " is a " + behind));
	}

	public void type(String name, String text) {
		field(Text.class, name).setText(text);
	}

	public void choose(String name, String item) {
		Combo combo = field(Combo.class, name);
		assertTrue(combo.indexOf(item) >= 0, () -> item + " is not among " + List.of(combo.getItems()));
		combo.select(combo.indexOf(item));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Chooses the first row of a list that has the words in it. */
	public void pick(String name, String words) {
		Table table = field(Table.class, name);
		List<String> rows = rows(name);
		int index = rows.indexOf(rows.stream().filter(row -> row.contains(words)).findFirst().orElseThrow(() -> new AssertionError(words + " is not among " + rows)));
		table.setSelection(index);
		table.notifyListeners(SWT.Selection, new Event());
	}

	/** The rows of a list. */
	public List<String> rows(String name) {
		return Arrays.stream(field(Table.class, name).getItems()).map(item -> item.getText()).toList();
	}

	/** The sentence in the head of a wizard. */
	public String says() {
		return String.join(" ", Ui.all(shell).stream().filter(control -> control instanceof Text text && (text.getStyle() & SWT.READ_ONLY) != 0).map(text -> ((Text) text).getText()).toList());
	}

	public boolean canPress(String button) {
		return Ui.find(shell, Button.class, each -> each.getText().replace("&", "").equals(button)).orElseThrow().isEnabled();
	}

	public void press(String button) {
		Button found = Ui.find(shell, Button.class, each -> each.getText().replace("&", "").equals(button)).orElseThrow(() -> new AssertionError("no " + button));
		assertTrue(found.isEnabled(), () -> button + " is off: " + says());
		Ui.press(shell, found.getText());
	}
}
