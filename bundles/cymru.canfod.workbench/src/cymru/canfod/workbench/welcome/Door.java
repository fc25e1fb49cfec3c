package cymru.canfod.workbench.welcome;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import cymru.canfod.workbench.Icons;
import cymru.canfod.workbench.Messages;

/** One of the three jobs: what it is, and the way in. A click anywhere on it opens it, as does its button from the keyboard. */
final class Door extends Card {

	private final Button button;

	Door(Composite parent, LocalResourceManager resources, String icon, Locale locale, Messages title, Messages text, Runnable enter) {
		super(parent, 1);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(this);
		var picture = new Label(this, SWT.NONE);
		picture.setImage(resources.create(Icons.of(icon, 250)));
		var name = new Label(this, SWT.WRAP);
		name.setText(title.in(locale));
		name.setFont(resources.create(Fonts.larger(1.25f, SWT.BOLD)));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(name);
		var words = new Label(this, SWT.WRAP);
		words.setText(text.in(locale));
		GridDataFactory.fillDefaults().grab(true, true).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(words);
		button = new Button(this, SWT.PUSH);
		button.setText(Messages.DOOR_ENTER.in(locale));
		GridDataFactory.swtDefaults().hint(button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + WelcomeContent.PADDING, SWT.DEFAULT).applyTo(button);
		button.setToolTipText(title.in(locale));
		button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = title.in(locale);
			}
		});
		button.addListener(SWT.Selection, e -> enter.run());
		for (Control part : new Control[] { this, picture, name, words }) {
			part.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
			part.addListener(SWT.MouseUp, e -> enter.run());
		}
	}

	void focus() {
		button.setFocus();
	}
}
