package cymru.canfod.website.ui.exchange;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.exchange.AnswerImport;
import cymru.canfod.exchange.Layout;
import cymru.canfod.exchange.SheetProblem;
import cymru.canfod.exchange.SheetReader;
import cymru.canfod.ui.UiThread;
import cymru.canfod.ui.reviews.OpenReview;

/** Works out in the background what a spreadsheet would bring, while somebody goes on typing: only what was wished last is told. */
final class ImportPreview {

	/** A path is not to be looked for letter by letter, in milliseconds. */
	private static final int PAUSE = 200;

	/**
	 * What is to be read, and as what.
	 *
	 * @param layout what its columns are; guessed when empty
	 */
	record Wish(String path, Optional<Layout> layout, String inspector) {
	}

	/**
	 * What came of it.
	 *
	 * @param rows of the table, none when it cannot be read
	 * @param found what it would bring; nothing when the sentence says why not
	 */
	record Outcome(Wish of, List<List<String>> rows, Layout layout, Optional<AnswerImport> found, String sentence) {

		static Outcome failed(Wish wish, List<List<String>> rows, Layout layout, String sentence) {
			return new Outcome(wish, rows, layout, Optional.empty(), sentence);
		}
	}

	private final OpenReview review;
	private final Consumer<Outcome> told;
	private final Display display = Display.getCurrent();
	private final Job job = Job.create(Messages.READING.text(), (ICoreRunnable) monitor -> work());
	private volatile Optional<Wish> wish = Optional.empty();
	private String readPath = "";
	private List<List<String>> readRows = List.of();

	/** @param told in the UI thread */
	ImportPreview(OpenReview review, Consumer<Outcome> told) {
		this.review = review;
		this.told = told;
	}

	void want(Wish wanted) {
		wish = Optional.of(wanted);
		job.schedule(PAUSE);
	}

	/** Nothing is wished any more. */
	void forget() {
		wish = Optional.empty();
		job.cancel();
	}

	private void work() {
		wish.ifPresent(now -> {
			Outcome outcome = outcome(now);
			UiThread.later(display, () -> {
				if (wish.equals(Optional.of(now))) {
					told.accept(outcome);
				}
			});
		});
	}

	private Outcome outcome(Wish now) {
		List<List<String>> rows = List.of();
		Layout layout = new Layout(List.of());
		try {
			rows = rows(now);
			layout = now.layout().isPresent() ? now.layout().get() : Layout.guess(rows.getFirst(), review.review());
			return new Outcome(now, rows, layout, Optional.of(AnswerImport.of(review.review(), rows, layout, now.inspector(), InterfaceLanguage.current())), "");
		} catch (SheetProblem e) {
			return Outcome.failed(now, rows, layout, e.message(InterfaceLanguage.current()));
		} catch (@SuppressWarnings("unused") IOException | InvalidPathException e) {
			return Outcome.failed(now, rows, layout, Messages.NOT_READ.text(now.path()));
		}
	}

	/** Read again unless only what is made of them has changed. */
	private List<List<String>> rows(Wish now) throws IOException, SheetProblem {
		if (now.layout().isEmpty() || !now.path().equals(readPath)) {
			readPath = "";
			readRows = SheetReader.read(Path.of(now.path()));
			readPath = now.path();
		}
		return readRows;
	}
}
