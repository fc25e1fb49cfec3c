package cymru.canfod.workbench.reviews;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.workbench.Messages;

/** The fields of a new review. The id follows the English title and the folder follows the id, until each is changed by hand. */
final class NewReviewPage extends WizardPage {

	/** The schemes that ship with Canfod. */
	private static final List<String> SCHEMES = List.of("estyn-2023", "education-scotland", "eti");

	private @Nullable Text english;
	private @Nullable Text welsh;
	private @Nullable Text id;
	private @Nullable Text folder;
	private @Nullable Combo scheme;
	private boolean following;
	private boolean ownId;
	private boolean ownFolder;

	NewReviewPage() {
		super("review");
		setTitle(Messages.NEW_REVIEW_TITLE.text());
		setDescription(Messages.NEW_REVIEW_DESCRIPTION.text());
		setPageComplete(false);
	}

	ReviewFrame frame() {
		return new ReviewFrame(text(id), text(english), text(welsh), Objects.requireNonNull(scheme).getText());
	}

	Path folder() {
		return Path.of(text(folder));
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(10, 8).applyTo(area);
		english = field(area, Messages.FIELD_ENGLISH_TITLE, 2);
		welsh = field(area, Messages.FIELD_WELSH_TITLE, 2);
		id = field(area, Messages.FIELD_ID, 2);
		label(area, Messages.FIELD_SCHEME);
		var schemes = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		schemes.setItems(SCHEMES.toArray(String[]::new));
		schemes.select(0);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(schemes);
		scheme = schemes;
		folder = field(area, Messages.FIELD_FOLDER, 1);
		var browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.BROWSE.text());
		browse.addListener(SWT.Selection, e -> browse());
		Objects.requireNonNull(english).addListener(SWT.Modify, e -> follow());
		Objects.requireNonNull(welsh).addListener(SWT.Modify, e -> check());
		Objects.requireNonNull(id).addListener(SWT.Modify, e -> {
			ownId |= !following;
			follow();
		});
		Objects.requireNonNull(folder).addListener(SWT.Modify, e -> {
			ownFolder |= !following;
			check();
		});
		setControl(area);
	}

	private void follow() {
		if (following) {
			return;
		}
		following = true;
		if (!ownId) {
			Objects.requireNonNull(id).setText(ReviewFrame.idFrom(text(english)));
		}
		if (!ownFolder) {
			Objects.requireNonNull(folder).setText(text(id).isEmpty() ? "" : ReviewProjects.folder(ReviewProjects.freeName(text(id))).toString());
		}
		following = false;
		check();
	}

	private void check() {
		boolean begun = !text(english).isEmpty();
		String error = begun ? error() : null;
		setErrorMessage(error);
		setMessage(begun && error == null && text(welsh).isEmpty() ? Messages.WELSH_TITLE_LATER.text() : null, INFORMATION);
		setPageComplete(begun && error == null);
	}

	private @Nullable String error() {
		if (!ReviewFrame.isId(text(id))) {
			return Messages.ID_NOT_GOOD.text();
		}
		try {
			Path path = folder();
			if (!path.isAbsolute()) {
				return Messages.FOLDER_NOT_GOOD.text();
			}
			return Files.exists(path.resolve("review.canfod")) ? Messages.FOLDER_TAKEN.text() : null;
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

	private static Text field(Composite area, Messages name, int columns) {
		label(area, name);
		var text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(380, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static void label(Composite area, Messages name) {
		var label = new Label(area, SWT.NONE);
		label.setText(name.text());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private static String text(@Nullable Text field) {
		return field == null ? "" : field.getText().strip();
	}
}
