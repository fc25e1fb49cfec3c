package cymru.canfod.workbench.reviews;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.dsl.ide.write.Ids;
import cymru.canfod.dsl.ide.write.NewReview;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.Fields;
import cymru.canfod.ui.reviews.ReviewProjects;
import cymru.canfod.workbench.Messages;

/** The fields of a new review. The id follows the English title and the folder follows the id, until each is changed by hand. */
final class NewReviewPage extends WizardPage {

	private @Nullable Text english;
	private @Nullable Text welsh;
	private @Nullable Text id;
	private @Nullable Text folder;
	private @Nullable Combo scheme;
	private @Nullable DateTime from;
	private @Nullable DateTime to;
	private List<Fact.Scheme> schemes = List.of();
	private boolean following;
	/** What the page itself has put into the fields: another content is the user's own. */
	private String givenId = "";
	private String givenFolder = "";

	NewReviewPage() {
		super("review");
		setTitle(Messages.NEW_REVIEW_TITLE.text());
		setDescription(Messages.NEW_REVIEW_DESCRIPTION.text());
		setPageComplete(false);
	}

	NewReview review() {
		return new NewReview(text(id), text(english), text(welsh), schemes.get(Objects.requireNonNull(scheme).getSelectionIndex()).name().id(), day(from), day(to));
	}

	Path folder() {
		return Path.of(text(folder));
	}

	@Override
	public void createControl(Composite parent) {
		var fields = new Fields(parent, this::follow);
		english = fields.text(Messages.FIELD_ENGLISH_TITLE);
		welsh = fields.text(Messages.FIELD_WELSH_TITLE);
		id = fields.text(Messages.FIELD_ID);
		scheme = fields.choice(Messages.FIELD_SCHEME, List.of(Messages.READING_SCHEMES.text()));
		LocalDate first = LocalDate.now().withMonth(Month.SEPTEMBER.getValue()).withDayOfMonth(1);
		from = fields.date(Messages.FIELD_FROM, first);
		to = fields.date(Messages.FIELD_TO, first.plusYears(1).withMonth(Month.JULY.getValue()).withDayOfMonth(31));
		folder = fields.text(Messages.FIELD_FOLDER, 1);
		fields.button(Messages.BROWSE, this::browse);
		setControl(fields.area());
		Schemes.read(parent.getDisplay(), this::offer);
	}

	private void offer(List<Fact.Scheme> read) {
		var combo = Objects.requireNonNull(scheme);
		if (!combo.isDisposed()) {
			schemes = read;
			combo.setItems(read.stream().map(Schemes::label).toArray(String[]::new));
			combo.select(0);
			combo.requestLayout();
			check();
		}
	}

	private void follow() {
		if (following || folder == null) {
			return;
		}
		// Each field that is set tells of a change.
		following = true;
		if (text(id).equals(givenId)) {
			givenId = Ids.from(text(english));
			Objects.requireNonNull(id).setText(givenId);
		}
		if (text(folder).equals(givenFolder)) {
			givenFolder = text(id).isEmpty() ? "" : ReviewProjects.folder(ReviewProjects.freeName(text(id))).toString();
			Objects.requireNonNull(folder).setText(givenFolder);
		}
		following = false;
		check();
	}

	private void check() {
		boolean begun = !text(english).isEmpty();
		String error = begun ? error() : null;
		setErrorMessage(error);
		setMessage(begun && error == null && text(welsh).isEmpty() ? Messages.WELSH_TITLE_LATER.text() : null, INFORMATION);
		setPageComplete(begun && error == null && !schemes.isEmpty());
	}

	private @Nullable String error() {
		if (!Ids.isId(text(id))) {
			return Messages.ID_NOT_GOOD.text();
		}
		if (day(to).isBefore(day(from))) {
			return Messages.PERIOD_NOT_GOOD.text();
		}
		try {
			Path path = folder();
			if (!path.isAbsolute()) {
				return Messages.FOLDER_NOT_GOOD.text();
			}
			return Files.exists(path.resolve(NewReview.FILE)) ? Messages.FOLDER_TAKEN.text() : null;
		} catch (InvalidPathException e) {
			return Messages.FOLDER_NOT_GOOD.text();
		}
	}

	private void browse() {
		var dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.FIELD_FOLDER.text());
		String chosen = dialog.open();
		if (chosen != null) {
			Objects.requireNonNull(folder).setText(chosen);
		}
	}

	private static String text(@Nullable Text field) {
		return field == null ? "" : field.getText().strip();
	}

	private static LocalDate day(@Nullable DateTime field) {
		return Fields.day(Objects.requireNonNull(field));
	}
}
