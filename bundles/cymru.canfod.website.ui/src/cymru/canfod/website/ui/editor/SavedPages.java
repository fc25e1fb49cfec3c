package cymru.canfod.website.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

import cymru.canfod.ui.UiThread;
import cymru.canfod.website.crawl.SavedVisits;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.Passage;
import cymru.canfod.website.page.SavedSite;

/** The copy of a site that a visit saved, page by page, as the words that people read: nothing of it is run or loaded. */
final class SavedPages {

	private final Composite area;
	private final Label from;
	private final Combo choice;
	private final StyledText words;
	private final Consumer<String> at;
	private List<Page> pages = List.of();

	/** @param at told the address of the page that is shown */
	SavedPages(Composite parent, Consumer<String> at) {
		this.at = at;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		from = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(from);
		choice = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(choice);
		choice.addListener(SWT.Selection, e -> show());
		words = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		words.setMargins(8, 6, 8, 6);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(words);
	}

	Control control() {
		return area;
	}

	/**
	 * Reads the last copy in the background; then shows it, or says that there is none. Either is run in the UI thread.
	 *
	 * @param heading says what it is, with its day
	 */
	void open(Path review, String provider, Messages heading, Runnable shown, Runnable none) {
		Display display = area.getDisplay();
		Job job = Job.create(Messages.READING_SAVED.text(), (ICoreRunnable) monitor -> {
			List<Page> read = read(review, provider);
			UiThread.later(display, () -> {
				if (area.isDisposed()) {
					return;
				}
				if (read.isEmpty()) {
					none.run();
				} else {
					show(read, heading);
					shown.run();
				}
			});
		});
		job.schedule();
	}

	private static List<Page> read(Path review, String provider) throws CoreException {
		try {
			Optional<Path> last = SavedVisits.of(review).last(provider);
			return last.isEmpty() ? List.of() : SavedSite.open(last.get()).map(SavedSite::pages).orElse(List.of());
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getLocalizedMessage(), e));
		}
	}

	private void show(List<Page> read, Messages heading) {
		pages = read;
		var day = read.getFirst().date().atZone(ZoneId.systemDefault()).toLocalDate();
		from.setText(heading.text(day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG))));
		choice.setItems(read.stream().map(page -> page.title().isEmpty() ? page.url().toString() : page.title() + "  " + page.url().getPath()).toArray(String[]::new));
		choice.select(0);
		show();
	}

	/** In paragraphs; what stands in menus on one line. */
	private static String text(Page page) {
		var text = new StringBuilder();
		boolean inMenu = false;
		for (Passage passage : page.passages()) {
			text.append(text.isEmpty() ? "" : inMenu && passage.isMenu() ? " \u00b7 " : "\n\n").append(passage.text());
			inMenu = passage.isMenu();
		}
		return text.toString();
	}

	private void show() {
		Page page = pages.get(Math.max(0, choice.getSelectionIndex()));
		words.setText(text(page));
		words.setTopIndex(0);
		at.accept(page.url().toString());
	}
}
