package cymru.canfod.report.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.quantifier.Language;
import cymru.canfod.report.Format;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.Severity;

/** What to export: languages, formats, folder, annex; and a draft where mistakes stand in the way. */
final class ExportPage extends WizardPage {

	/** The workbench's list of problems, which this bundle only knows by name. */
	private static final String PROBLEMS = "cymru.canfod.workbench.problems";

	private final IWorkbenchWindow window;
	private final ReviewSession session;
	private final Review review;
	private final Map<Language, Button> languages = new EnumMap<>(Language.class);
	private final Map<Format, Button> formats = new EnumMap<>(Format.class);
	private @Nullable Text folder;
	private @Nullable Button trace;
	private @Nullable Button draft;

	ExportPage(IWorkbenchWindow window, ReviewSession session) {
		super("export");
		this.window = window;
		this.session = session;
		review = session.review();
		setTitle(review.frame().map(frame -> frame.title().in(InterfaceLanguage.current())).orElse(Messages.EXPORT_TITLE.text()));
		setDescription(Messages.EXPORT_DESCRIPTION.text());
	}

	ExportChoice choice() {
		return new ExportChoice(chosen(languages), chosen(formats), Objects.requireNonNull(trace).getSelection());
	}

	Path folder() {
		return Path.of(Objects.requireNonNull(folder).getText().strip());
	}

	boolean isDraft() {
		var wanted = draft;
		return wanted != null && wanted.getSelection();
	}

	@Override
	public void createControl(Composite parent) {
		ExportChoice last = ExportChoice.last();
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(10, 10).applyTo(area);
		checks(area, Messages.LANGUAGES, Language.values(), language -> language == Language.WELSH ? Messages.WELSH : Messages.ENGLISH, last.languages(), languages);
		checks(area, Messages.FORMATS, Format.values(), ExportPage::name, last.formats(), formats);
		label(area, Messages.FOLDER);
		var place = new Text(area, SWT.BORDER);
		place.setText(ExportChoice.folderOf(session.root().toString(), session.root().resolveSibling(session.root().getFileName() + "-report").toString()));
		place.addListener(SWT.Modify, e -> check());
		GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(place);
		folder = place;
		var browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.BROWSE.text());
		browse.addListener(SWT.Selection, e -> browse());
		trace = check(area, Messages.TRACE, last.trace(), 3);
		mistakes(area);
		setControl(area);
		check();
	}

	/** What stands in the way, the way to it, and the draft; nothing where nothing is wrong. */
	private void mistakes(Composite area) {
		long errors = review.issues().stream().filter(issue -> issue.severity() == Severity.ERROR).count();
		if (errors > 0) {
			var words = new Link(area, SWT.WRAP);
			String incomplete = review.complete() ? "" : " " + Messages.INCOMPLETE.text();
			words.setText("\u2715 " + Messages.ERRORS.text(errors) + incomplete + " <a>" + Messages.GO_TO_PROBLEMS.text() + "</a>");
			words.addListener(SWT.Selection, e -> goToProblems());
			GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(420, SWT.DEFAULT).indent(0, 8).applyTo(words);
			draft = check(area, Messages.DRAFT, false, 3);
		}
	}

	private void goToProblems() {
		getShell().close();
		try {
			window.getActivePage().showView(PROBLEMS);
		} catch (PartInitException e) {
			ILog.of(ExportPage.class).error(Messages.NO_PROBLEMS_VIEW.text(), e);
		}
	}

	private void check() {
		Optional<String> missing = missing();
		setErrorMessage(missing.isPresent() ? missing.get() : null);
		boolean refused = draft != null && !isDraft();
		setMessage(refused ? Messages.MISTAKES_FIRST.text() : Messages.FILES_TO_COME.text(chosen(languages).size() * chosen(formats).size()), refused ? WARNING : INFORMATION);
		setPageComplete(missing.isEmpty() && !refused);
	}

	private Optional<String> missing() {
		if (review.frame().isEmpty()) {
			return Optional.of(Messages.NO_FRAME.text());
		}
		if (chosen(languages).isEmpty()) {
			return Optional.of(Messages.NO_LANGUAGE.text());
		}
		if (chosen(formats).isEmpty()) {
			return Optional.of(Messages.NO_FORMAT.text());
		}
		try {
			return !folder().isAbsolute() ? Optional.of(Messages.NO_FOLDER.text())
					: Files.isRegularFile(folder()) ? Optional.of(Messages.NOT_A_FOLDER.text()) : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.of(Messages.NO_FOLDER.text());
		}
	}

	private <T> void checks(Composite area, Messages name, T[] all, Function<T, Messages> words, Set<T> set, Map<T, Button> buttons) {
		label(area, name);
		var row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(all.length).spacing(14, 0).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		for (T each : all) {
			buttons.put(each, check(row, words.apply(each), set.contains(each), 1));
		}
	}

	private Button check(Composite area, Messages words, boolean set, int columns) {
		var button = new Button(area, SWT.CHECK);
		button.setText(words.text());
		button.setSelection(set);
		button.addListener(SWT.Selection, e -> check());
		GridDataFactory.fillDefaults().span(columns, 1).applyTo(button);
		return button;
	}

	private void browse() {
		var dialog = new DirectoryDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.FOLDER.text());
		String chosen = dialog.open();
		if (chosen != null) {
			Objects.requireNonNull(folder).setText(chosen);
		}
	}

	private static void label(Composite area, Messages name) {
		var label = new Label(area, SWT.NONE);
		label.setText(name.text());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private static Messages name(Format format) {
		return switch (format) {
			case PDF -> Messages.FORMAT_PDF;
			case DOCX -> Messages.FORMAT_DOCX;
			case HTML -> Messages.FORMAT_HTML;
		};
	}

	private static <T> Set<T> chosen(Map<T, Button> buttons) {
		return buttons.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).collect(Collectors.toSet());
	}
}
