package cymru.canfod.website.ui.editor;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
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
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

import cymru.canfod.ui.UiThread;
import cymru.canfod.website.crawl.Reach;

/**
 * The site beside its page. Nothing is loaded before the user asks for it: then the site itself, in a browser, or the copy that a visit saved, as words alone.
 */
final class SitePane {

	/** What is beside the page. */
	enum Beside {
		NOTHING, QUESTION, SITE, SAVED_COPY
	}

	/** Whoever waits longer would rather read. */
	private static final Duration PATIENCE = Duration.ofSeconds(4);

	private final Composite area;
	private final Composite content;
	private final Composite question;
	private final Label sentence;
	private final Button load;
	private final Button back;
	private final Button forward;
	private final Button use;
	private final Button other;
	private final Label here;
	private final SavedPages saved;
	private Optional<Browser> browser = Optional.empty();
	private Optional<String> address = Optional.empty();
	private Optional<Path> review = Optional.empty();
	private String provider = "";
	private Beside shown = Beside.QUESTION;
	/** What the user asked for last, whether or not it could be had. */
	private Beside wished = Beside.QUESTION;

	/** @param used told of the address of the page that is shown when the user wants it for the criterion */
	SitePane(Composite parent, Consumer<String> used) {
		area = new Composite(parent, SWT.NONE);
		area.setData("org.eclipse.e4.ui.css.CssClassName", "canfod-page");
		area.setBackgroundMode(SWT.INHERIT_DEFAULT);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
		Composite bar = new Composite(area, SWT.NONE);
		// Where there is no room for all of them, on two lines.
		RowLayoutFactory.fillDefaults().wrap(true).spacing(4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(bar);
		back = button(bar, Messages.BACK, () -> browser.ifPresent(Browser::back));
		forward = button(bar, Messages.FORWARD, () -> browser.ifPresent(Browser::forward));
		other = button(bar, Messages.SAVED_COPY, this::change);
		use = button(bar, Messages.USE_ADDRESS, () -> used.accept(where()));
		here = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).indent(4, 0).applyTo(here);
		content = new Composite(area, SWT.NONE);
		content.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		question = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 8).applyTo(question);
		sentence = new Label(question, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(sentence);
		load = button(question, Messages.SITE_LOAD, this::load);
		GridDataFactory.swtDefaults().applyTo(load);
		button(question, Messages.SITE_SAVED, this::openSaved);
		saved = new SavedPages(content, this::at);
		ask();
	}

	private static Button button(Composite parent, Messages text, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text.text());
		button.addListener(SWT.Selection, e -> pressed.run());
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

	/** What the user wants beside the page. */
	Beside wished() {
		return wished;
	}

	/** Shows the site or its copy as the user has asked for it elsewhere. */
	void goOn(Beside beside) {
		if (beside == Beside.SITE && address.isPresent()) {
			load();
		} else if (beside == Beside.SAVED_COPY) {
			openSaved();
		}
	}

	private void change() {
		if (shown == Beside.SAVED_COPY && address.isPresent()) {
			load();
		} else {
			openSaved();
		}
	}

	private void ask() {
		wished = Beside.QUESTION;
		browser.ifPresent(Control::dispose);
		browser = Optional.empty();
		say(address.map(Messages.SITE_ASK::text).orElseGet(Messages.SITE_NONE::text));
	}

	private void say(String words) {
		sentence.setText(words);
		((GridData) load.getLayoutData()).exclude = address.isEmpty();
		load.setVisible(address.isPresent());
		at("");
		front(question, Beside.QUESTION);
	}

	private void front(Control control, Beside beside) {
		shown = beside;
		other.setText((beside == Beside.SAVED_COPY && address.isPresent() ? Messages.SITE_LOAD : Messages.SAVED_COPY).text());
		other.requestLayout();
		((StackLayout) content.getLayout()).topControl = control;
		content.layout(true, true);
	}

	private String where() {
		return here.getText();
	}

	/** Where the user is now; empty for nowhere. */
	private void at(String place) {
		here.setText(place);
		here.setToolTipText(place);
		use.setEnabled(!place.isEmpty());
		back.setEnabled(browser.filter(Browser::isBackEnabled).isPresent());
		forward.setEnabled(browser.filter(Browser::isForwardEnabled).isPresent());
	}

	/** The site if it can be reached, else the copy of it. */
	private void load() {
		URI site = site();
		String of = provider;
		shown = Beside.SITE;
		wished = shown;
		at(site.toString());
		Display display = area.getDisplay();
		Job job = Job.create(Messages.SITE_LOAD.text(), (ICoreRunnable) monitor -> {
			boolean reached = Reach.of(site, PATIENCE);
			UiThread.later(display, () -> {
				// Whoever has gone on since does not want it any more.
				if (!area.isDisposed() && of.equals(provider) && shown == Beside.SITE) {
					if (reached) {
						browse(site.toString());
					} else {
						openSaved(Messages.UNREACHED, Messages.UNREACHED_NOT_SAVED);
					}
				}
			});
		});
		job.setSystem(true);
		job.schedule();
	}

	private URI site() {
		String written = address.orElse("").strip().replaceAll("\\s", "%20");
		try {
			return new URI(written.contains("://") ? written : "https://" + written);
		} catch (@SuppressWarnings("unused") URISyntaxException e) {
			return URI.create("about:blank");
		}
	}

	private void browse(String url) {
		browser.ifPresent(Control::dispose);
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
			made.setUrl(url);
			front(made, Beside.SITE);
		} catch (SWTError e) {
			say(Messages.NO_BROWSER.text(e.getMessage()));
		}
	}

	private void openSaved() {
		wished = Beside.SAVED_COPY;
		openSaved(Messages.SAVED_FROM, Messages.SITE_NOT_SAVED);
	}

	private void openSaved(Messages heading, Messages none) {
		shown = Beside.SAVED_COPY;
		review.ifPresent(folder -> saved.open(folder, provider, heading, () -> front(saved.control(), Beside.SAVED_COPY), () -> say(none.text())));
	}
}
