package cymru.canfod.website.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The site beside its page. Nothing is loaded before the user asks for it: then the site itself, in a browser, or the copy that a visit saved, as words alone.
 */
final class SitePane {

	private final Composite area;
	private final Composite content;
	private final Composite question;
	private final Label sentence;
	private final Button load;
	private final Button back;
	private final Button forward;
	private final Button use;
	private final Label here;
	private final SavedPages saved;
	private Optional<Browser> browser = Optional.empty();
	private Optional<String> address = Optional.empty();
	private Optional<Path> review = Optional.empty();
	private String provider = "";

	/** @param used told of the address of the page that is shown when the user wants it for the criterion */
	SitePane(Composite parent, Consumer<String> used) {
		area = new Composite(parent, SWT.NONE);
		area.setData("org.eclipse.e4.ui.css.CssClassName", "canfod-page");
		area.setBackgroundMode(SWT.INHERIT_DEFAULT);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
		Composite bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(4, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		back = button(bar, Messages.BACK, () -> browser.ifPresent(Browser::back));
		forward = button(bar, Messages.FORWARD, () -> browser.ifPresent(Browser::forward));
		here = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(here);
		// What cannot be loaded may have been saved.
		button(bar, Messages.SAVED_COPY, this::openSaved);
		use = button(bar, Messages.USE_ADDRESS, () -> used.accept(here.getText()));
		content = new Composite(area, SWT.NONE);
		content.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		question = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 8).applyTo(question);
		sentence = new Label(question, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(sentence);
		load = button(question, Messages.SITE_LOAD, this::load);
		button(question, Messages.SITE_SAVED, this::openSaved);
		saved = new SavedPages(content, this::at);
		ask();
	}

	private static Button button(Composite parent, Messages text, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text.text());
		button.addListener(SWT.Selection, e -> pressed.run());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		return button;
	}

	/** Is beside the page of this provider from now on. */
	void show(Optional<String> site, String of, Optional<Path> folder) {
		if (!of.equals(provider) || !site.equals(address)) {
			provider = of;
			address = site;
			review = folder;
			ask();
		}
	}

	private void ask() {
		browser.ifPresent(Control::dispose);
		browser = Optional.empty();
		say(address.map(Messages.SITE_ASK::text).orElseGet(Messages.SITE_NONE::text));
	}

	private void say(String words) {
		sentence.setText(words);
		((GridData) load.getLayoutData()).exclude = address.isEmpty();
		load.setVisible(address.isPresent());
		at("");
		front(question);
	}

	private void front(Control control) {
		((StackLayout) content.getLayout()).topControl = control;
		content.layout(true, true);
	}

	/** Where the user is now; empty for nowhere. */
	private void at(String place) {
		here.setText(place);
		here.setToolTipText(place);
		use.setEnabled(!place.isEmpty());
		back.setEnabled(browser.filter(Browser::isBackEnabled).isPresent());
		forward.setEnabled(browser.filter(Browser::isForwardEnabled).isPresent());
	}

	private void load() {
		try {
			Browser made = new Browser(content, SWT.NONE);
			browser = Optional.of(made);
			made.addLocationListener(new LocationAdapter() {
				@Override
				public void changed(LocationEvent event) {
					if (event.top) {
						at(event.location);
					}
				}
			});
			// A site opens no windows of its own.
			made.addOpenWindowListener(event -> event.browser = made);
			made.setUrl(address.filter(url -> url.contains("://")).orElseGet(() -> "https://" + address.orElse("")));
			front(made);
		} catch (SWTError e) {
			say(Messages.NO_BROWSER.text(e.getMessage()));
		}
	}

	private void openSaved() {
		review.ifPresent(folder -> saved.open(folder, provider, () -> front(saved.control()), () -> say(Messages.SITE_NOT_SAVED.text())));
	}
}
