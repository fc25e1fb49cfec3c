package cymru.canfod.dsl.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.opentest4j.AssertionFailedError;

/** A dialog, as a user handles it while the program waits for an answer. */
final class DialogPage {

	private final Shell shell;

	private DialogPage(Shell shell) {
		this.shell = shell;
	}

	/** Answers the dialog that the next command opens; one with another title is closed and fails the test. */
	static void expect(String title, Consumer<DialogPage> answers) {
		var display = Display.getCurrent();
		var windows = List.of(display.getShells());
		display.timerExec(20, new Runnable() {
			@Override
			public void run() {
				var dialog = Arrays.stream(display.getShells()).filter(s -> s.isVisible() && !windows.contains(s)).findFirst();
				if (dialog.isEmpty()) {
					display.timerExec(20, this);
				} else if (dialog.get().getText().equals(title)) {
					answers.accept(new DialogPage(dialog.get()));
				} else {
					var text = dialog.get().getText();
					dialog.get().close();
					throw new AssertionFailedError("Not \"" + title + "\" but \"" + text + "\"");
				}
			}
		});
	}

	void type(String words) {
		control(Text.class, words, text -> (text.getStyle() & SWT.READ_ONLY) == 0).setText(words);
	}

	void press(String label) {
		control(Button.class, label, button -> button.getText().replace("&", "").equals(label)).notifyListeners(SWT.Selection, new Event());
	}

	private <T extends Control> T control(Class<T> type, String what, Predicate<T> condition) {
		return all(shell).stream().filter(type::isInstance).map(type::cast).filter(condition).findFirst()
				.orElseThrow(() -> new AssertionFailedError("Nothing in \"" + shell.getText() + "\" for: " + what));
	}

	private static List<Control> all(Composite parent) {
		var controls = new ArrayList<Control>();
		for (Control child : parent.getChildren()) {
			controls.add(child);
			if (child instanceof Composite composite) {
				controls.addAll(all(composite));
			}
		}
		return controls;
	}
}
