package cymru.canfod.website.ui.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
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
import cymru.canfod.ui.Fields;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.website.ui.answers.Settlement;

/** Which spreadsheet, whose answers, what its columns are, and what it would bring. */
final class ImportPage extends WizardPage {

	private final OpenReview review;
	private final ImportPreview reading;
	private Optional<Layout> layout = Optional.empty();
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
		reading = new ImportPreview(review, this::show);
		setTitle(Messages.IMPORT_TITLE.text());
		setDescription(Messages.IMPORT_DESCRIPTION.text());
		setPageComplete(false);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		var fields = new Fields(Objects.requireNonNull(parent), () -> { });
		var path = fields.text(Messages.FIELD_FILE, 1);
		path.addListener(SWT.Modify, e -> read(Optional.empty()));
		file = path;
		fields.button(Messages.CHOOSE, this::choose);
		var by = fields.text(Messages.FIELD_INSPECTOR);
		by.setText(Settings.inspector());
		by.addListener(SWT.Modify, e -> read(layout));
		inspector = by;
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(fields.label(Messages.FIELD_COLUMNS));
		columns = new ColumnTable(fields.area(), review.review(), InterfaceLanguage.current(), changed -> read(Optional.of(changed)));
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

	/** @param as what its columns are; guessed when empty */
	private void read(Optional<Layout> as) {
		layout = as;
		String path = Objects.requireNonNull(file).getText().strip();
		if (path.isEmpty()) {
			reading.forget();
			Objects.requireNonNull(columns).show(List.of(), new Layout(List.of()));
			nothing(Messages.CHOOSE_FILE.text());
		} else {
			// What is shown stays until there is something newer; it cannot be written any more.
			preview = Optional.empty();
			setPageComplete(false);
			Objects.requireNonNull(summary).setText(Messages.READING.text() + "\u2026");
			reading.want(new ImportPreview.Wish(path, as, inspector()));
		}
	}

	private void show(ImportPreview.Outcome outcome) {
		if (getControl().isDisposed()) {
			return;
		}
		if (outcome.of().layout().isEmpty()) {
			Objects.requireNonNull(columns).show(outcome.rows(), outcome.layout());
		}
		layout = outcome.rows().isEmpty() ? Optional.empty() : Optional.of(outcome.layout());
		preview = outcome.found();
		if (preview.isEmpty()) {
			nothing(outcome.sentence());
		} else {
			Objects.requireNonNull(misfits).show(preview.get().misfits());
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
			Objects.requireNonNull(summary).setText(Messages.SUMMARY.text(read.given().size(), read.changed().size(), read.same(), read.left(), read.settled().size(), read.doubtful()));
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

	@Override
	public void dispose() {
		reading.forget();
		super.dispose();
	}
}
