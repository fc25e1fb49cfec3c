package cymru.canfod.website.ui.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;

import cymru.canfod.ui.theme.Palette;

/** The top of the page: whose website, looked at when, by whom and how far; what to know before answering; the ways to the site itself and to others. */
final class Head {

	/** What the buttons and links of the head do. */
	interface Ways {
		void site(boolean shown);

		void openAddress();

		void go(int sites);

		/** What the sentence below the head offers. */
		void follow();
	}

	private final Composite area;
	private final Label provider;
	private final Label about;
	private final Link address;
	private final Label done;
	private final ProgressBar bar;
	private final Combo looks;
	private final Link sentence;
	private final Button site;

	Head(Composite parent, Ways ways, IntConsumer chosen) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(14, 10, 10, 6).spacing(10, 3).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		provider = new Label(area, SWT.WRAP);
		provider.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(provider);
		Composite progress = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(progress);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(progress);
		done = new Label(progress, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(done);
		bar = new ProgressBar(progress, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(bar);
		about = wide(new Label(area, SWT.WRAP));
		address = wide(new Link(area, SWT.NONE));
		address.addListener(SWT.Selection, e -> ways.openAddress());
		looks = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		looks.addListener(SWT.Selection, e -> chosen.accept(looks.getSelectionIndex()));
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(looks);
		sentence = wide(new Link(area, SWT.WRAP));
		sentence.addListener(SWT.Selection, e -> ways.follow());
		Composite buttons = wide(new Composite(area, SWT.NONE));
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(buttons);
		site = button(buttons, Messages.SHOW_SITE, SWT.TOGGLE);
		site.addListener(SWT.Selection, e -> ways.site(site.getSelection()));
		button(buttons, Messages.PREVIOUS, SWT.PUSH).addListener(SWT.Selection, e -> ways.go(-1));
		button(buttons, Messages.NEXT, SWT.PUSH).addListener(SWT.Selection, e -> ways.go(1));
		Label keys = wide(new Label(area, SWT.WRAP));
		keys.setText(Messages.KEYS.text());
		// Until something is known there is nothing to choose and nothing to say.
		include(looks, false);
		include(sentence, false);
		keys.addListener(SWT.Paint, e -> keys.setForeground(Palette.on(area.getBackground()).quiet()));
	}

	private static <T extends Control> T wide(T control) {
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(160, SWT.DEFAULT).applyTo(control);
		return control;
	}

	private static Button button(Composite parent, Messages text, int style) {
		Button button = new Button(parent, style);
		button.setText(text.text());
		return button;
	}

	/** Shows one of the looks of the file. */
	void show(List<Sheet> all, int shown) {
		Sheet sheet = all.get(shown);
		provider.setText(sheet.provider());
		about.setText(dotted(date(sheet.look().day()), sheet.by(), sheet.checklist()));
		address.setText(sheet.address().map(url -> "<a>" + url.replace("&", "&&") + "</a>").orElseGet(() -> Messages.NO_ADDRESS.text()));
		done.setText(Messages.PROGRESS.text(sheet.answered(), sheet.lines().size()));
		bar.setMaximum(Math.max(1, sheet.lines().size()));
		bar.setSelection(sheet.answered());
		looks.setItems(all.stream().map(Head::label).toArray(String[]::new));
		looks.select(shown);
		include(looks, all.size() > 1);
	}

	private static String label(Sheet sheet) {
		return dotted(date(sheet.look().day()), sheet.of().isPresent() ? sheet.by() : Messages.NEW_LOOK.text());
	}

	/** What there is of it, with dots between. */
	private static String dotted(String... parts) {
		return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" \u00b7 "));
	}

	/** A sentence with a link in it; empty for none. */
	void say(String words) {
		sentence.setText(words);
		include(sentence, !words.isEmpty());
		// More lines need more room than the head has had so far.
		area.requestLayout();
	}

	/** Shows on the button whether the site is beside the page. */
	void siteIs(boolean shown) {
		site.setSelection(shown);
		site.setText((shown ? Messages.HIDE_SITE : Messages.SHOW_SITE).text());
		area.layout(true, true);
	}

	private static void include(Control control, boolean shown) {
		((GridData) control.getLayoutData()).exclude = !shown;
		control.setVisible(shown);
	}

	private static String date(String written) {
		try {
			return LocalDate.parse(written).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
		} catch (@SuppressWarnings("unused") DateTimeException e) {
			// as it was written; the text says what is wrong with it
			return written;
		}
	}
}
