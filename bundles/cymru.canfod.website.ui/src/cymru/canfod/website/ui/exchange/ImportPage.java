package cymru.canfod.website.ui.exchange;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.write.Given;
import cymru.canfod.dsl.ide.write.Ids;
import cymru.canfod.exchange.AnswerImport;
import cymru.canfod.exchange.Layout;
import cymru.canfod.exchange.SheetProblem;
import cymru.canfod.exchange.SheetReader;
import cymru.canfod.ui.Fields;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.website.ui.answers.Settlement;

/** Which spreadsheet, whose answers, what its columns are, and what it would bring. */
final class ImportPage extends WizardPage {

	/** What came of reading a file or of holding it against the review: a table or a preview, or a sentence that says why not. */
	private record Outcome<T>(Optional<T> found, String sentence) {
	}

	private final OpenReview review;
	private List<List<String>> rows = List.of();
	private Layout layout = new Layout(List.of());
	private Optional<AnswerImport> preview = Optional.empty();
	private @Nullable Text file;
	private @Nullable Text inspector;
	private @Nullable Button change;
	private @Nullable ColumnTable columns;
	private @Nullable MisfitTable misfits;
	private @Nullable Label summary;

	ImportPage(OpenReview review) {
		super("import");
		this.review = review;
		setTitle(Messages.IMPORT_TITLE.text());
		setDescription(Messages.IMPORT_DESCRIPTION.text());
		setPageComplete(false);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		var fields = new Fields(Objects.requireNonNull(parent), () -> { });
		var path = fields.text(Messages.FIELD_FILE, 1);
		path.addListener(SWT.Modify, e -> read());
		file = path;
		fields.button(Messages.CHOOSE, this::choose);
		var by = fields.text(Messages.FIELD_INSPECTOR);
		by.setText(Settings.inspector());
		by.addListener(SWT.Modify, e -> hold());
		inspector = by;
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(fields.label(Messages.FIELD_COLUMNS));
		columns = new ColumnTable(fields.area(), review.review(), InterfaceLanguage.current(), changed -> {
			layout = changed;
			hold();
		});
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(fields.label(Messages.FIELD_MISFITS));
		misfits = new MisfitTable(fields.area(), InterfaceLanguage.current());
		var too = fields.check(Messages.CHANGE_TOO, false);
		too.addListener(SWT.Selection, e -> say());
		change = too;
		var sum = new Label(fields.area(), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(400, SWT.DEFAULT).applyTo(sum);
		summary = sum;
		setControl(fields.area());
	}

	private void choose() {
		var dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.IMPORT_TITLE.text());
		dialog.setFilterNames(new String[] { Messages.SPREADSHEETS.text() });
		dialog.setFilterExtensions(new String[] { "*.xlsx;*.csv;*.tsv;*.txt" });
		String chosen = dialog.open();
		if (chosen != null) {
			Objects.requireNonNull(file).setText(chosen);
		}
	}

	private void read() {
		String path = Objects.requireNonNull(file).getText().strip();
		Outcome<List<List<String>>> read = path.isEmpty() ? new Outcome<>(Optional.empty(), Messages.CHOOSE_FILE.text()) : inBackground(() -> read(path));
		rows = read.found().orElse(List.of());
		layout = rows.isEmpty() ? new Layout(List.of()) : Layout.guess(rows.getFirst(), review.review());
		Objects.requireNonNull(columns).show(rows, layout);
		if (rows.isEmpty()) {
			nothing(read.sentence());
		} else {
			hold();
		}
	}

	private static Outcome<List<List<String>>> read(String path) {
		try {
			return new Outcome<>(Optional.of(SheetReader.read(Path.of(path))), "");
		} catch (SheetProblem e) {
			return new Outcome<>(Optional.empty(), e.message(InterfaceLanguage.current()));
		} catch (IOException | InvalidPathException e) {
			return new Outcome<>(Optional.empty(), Messages.NOT_READ.text(path));
		}
	}

	/** Holds the table against the review. */
	private void hold() {
		if (rows.isEmpty()) {
			return;
		}
		String by = inspector();
		Layout wanted = layout;
		Outcome<AnswerImport> held = inBackground(() -> {
			try {
				return new Outcome<>(Optional.of(AnswerImport.of(review.review(), rows, wanted, by, InterfaceLanguage.current())), "");
			} catch (SheetProblem e) {
				return new Outcome<>(Optional.empty(), e.message(InterfaceLanguage.current()));
			}
		});
		if (held.found().isEmpty()) {
			nothing(held.sentence());
		} else {
			preview = held.found();
			Objects.requireNonNull(misfits).show(held.found().get().misfits());
			say();
		}
	}

	private void nothing(String why) {
		preview = Optional.empty();
		Objects.requireNonNull(misfits).show(List.of());
		Objects.requireNonNull(summary).setText("");
		setErrorMessage(why.isEmpty() ? null : why);
		setPageComplete(false);
	}

	private void say() {
		preview.ifPresent(read -> {
			Objects.requireNonNull(summary).setText(Messages.SUMMARY.text(read.given().size(), read.changed().size(), read.same(), read.left(), read.settled().size()));
			String by = inspector();
			boolean something = !given().isEmpty() || !read.settled().isEmpty();
			setErrorMessage(by.isEmpty() ? Messages.NO_INSPECTOR.text() : Ids.isId(by) ? null : Messages.BAD_INSPECTOR.text());
			setMessage(something ? Messages.IMPORT_DESCRIPTION.text() : Messages.NOTHING_NEW.text());
			setPageComplete(something && Ids.isId(by));
			Objects.requireNonNull(summary).getParent().layout();
		});
	}

	/** What is to be written. */
	List<Given> given() {
		boolean changedToo = Objects.requireNonNull(change).getSelection();
		return preview.map(read -> new Incoming(review.review(), inspector()).of(read, changedToo)).orElse(List.of());
	}

	/** What two inspectors' differences are to be settled as. */
	List<Settlement> settled() {
		return preview.map(read -> new Incoming(review.review(), inspector()).settled(read)).orElse(List.of());
	}

	/** Whose answers they are. */
	String inspector() {
		return Objects.requireNonNull(inspector).getText().strip();
	}

	private <T> Outcome<T> inBackground(Supplier<Outcome<T>> work) {
		var result = new AtomicReference<Outcome<T>>(new Outcome<>(Optional.empty(), ""));
		IRunnableWithProgress run = monitor -> {
			monitor.beginTask(Messages.READING.text(), -1);
			result.set(work.get());
		};
		try {
			getContainer().run(true, false, run);
		} catch (InvocationTargetException e) {
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return Objects.requireNonNull(result.get());
	}
}
