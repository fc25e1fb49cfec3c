package cymru.canfod.website.ui.editor;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field whose words are written down when it is left; what is being typed is not overwritten by what comes from the file meanwhile. */
final class Field {

	private final Text text;
	private final Consumer<String> give;
	private String shown = "";

	/**
	 * @param style of the {@link Text}
	 * @param give writes the words down
	 */
	Field(Composite parent, int style, Consumer<String> give) {
		this.give = give;
		text = new Text(parent, style | SWT.BORDER);
		text.addListener(SWT.FocusOut, e -> commit());
	}

	Text text() {
		return text;
	}

	/** What a screen reader calls it. */
	Field named(String name) {
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = name;
				}
			}
		});
		return this;
	}

	/** Shows what the file says. */
	void show(String words) {
		boolean typing = text.isFocusControl() && !text.getText().equals(shown);
		shown = words;
		if (!typing && !text.getText().equals(words)) {
			text.setText(words);
		}
	}

	/** Writes down what has been typed. */
	void commit() {
		String words = text.getText();
		if (!words.equals(shown)) {
			shown = words;
			give.accept(words);
		}
	}

	/** Puts other words in and writes them down. */
	void set(String words) {
		text.setText(words);
		commit();
	}
}
