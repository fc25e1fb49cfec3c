package cymru.canfod.workbench.welcome;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.ui.Commands;
import cymru.canfod.ui.SharedMessages;
import cymru.canfod.ui.Words;
import cymru.canfod.ui.reviews.ReviewProjects;
import cymru.canfod.workbench.Icons;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.language.InterfaceLanguage;
import cymru.canfod.workbench.perspectives.Perspectives;
import cymru.canfod.workbench.reviews.ReviewOpening;

/** Everything on the welcome page, in one language: who you are, where to begin, what was open last. */
final class WelcomeContent extends Composite {

	/** What stands beside the words of a button, in points: GTK alone leaves them no room. */
	static final int PADDING = 16;

	private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
	private final IWorkbenchPartSite site;
	private final InterfaceLanguage language;
	private final Locale locale;
	private final Composite column;
	private final Door first;

	WelcomeContent(Composite parent, IWorkbenchPartSite site, InterfaceLanguage language, Consumer<InterfaceLanguage> choose) {
		super(parent, SWT.NONE);
		setData("org.eclipse.e4.ui.css.CssClassName", "canfod-page");
		this.site = site;
		this.language = language;
		locale = language.locale();
		GridLayoutFactory.fillDefaults().applyTo(this);
		column = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(1).spacing(0, 22).extendedMargins(0, 0, 36, 24).applyTo(column);
		GridDataFactory.fillDefaults().applyTo(column);
		header(choose);
		if (language != InterfaceLanguage.current()) {
			restartBar();
		}
		heading(Messages.WELCOME_WHO);
		first = doors();
		heading(Messages.WELCOME_BEGIN);
		beginnings();
		recent();
	}

	/** Sets the width of the text column and the space to its left, both in points. */
	void keepWidth(int width, int left) {
		((GridData) column.getLayoutData()).widthHint = width;
		((GridLayout) getLayout()).marginLeft = left;
		layout(true, true);
	}

	void focusFirst() {
		first.focus();
	}

	private void header(Consumer<InterfaceLanguage> choose) {
		var header = row(column, 3);
		((GridLayout) header.getLayout()).horizontalSpacing = 18;
		var picture = new Label(header, SWT.NONE);
		picture.setImage(resources.create(Icons.of("canfod", 25)));
		var words = new Composite(header, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(words);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		var name = new Label(words, SWT.NONE);
		name.setText("Canfod");
		name.setFont(resources.create(Fonts.larger(2.1f, SWT.BOLD)));
		var motto = new Label(words, SWT.WRAP);
		motto.setText(Messages.WELCOME_MOTTO.in(locale));
		motto.setFont(resources.create(Fonts.larger(1.15f, SWT.NORMAL)));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(motto);
		var languages = row(header, 2);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(languages);
		((GridLayout) languages.getLayout()).horizontalSpacing = 0;
		for (InterfaceLanguage each : InterfaceLanguage.values()) {
			var button = new Button(languages, SWT.TOGGLE);
			button.setText(each.ownName());
			button.setSelection(each == language);
			GridDataFactory.fillDefaults().hint(button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + PADDING, SWT.DEFAULT).applyTo(button);
			button.addListener(SWT.Selection, e -> {
				button.setSelection(each == language);
				getDisplay().asyncExec(() -> choose.accept(each));
			});
		}
	}

	private void restartBar() {
		var bar = new Card(column, 2);
		var words = new Label(bar, SWT.WRAP);
		boolean canStartAgain = InterfaceLanguage.canStartAgain();
		words.setText((canStartAgain ? Messages.WELCOME_RESTART : Messages.LANGUAGE_NEXT_START).in(locale));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(words);
		if (canStartAgain) {
			button(bar, Messages.RESTART_NOW, () -> PlatformUI.getWorkbench().restart());
		}
	}

	private void heading(Messages text) {
		var label = new Label(column, SWT.NONE);
		label.setText(text.in(locale));
		label.setFont(resources.create(Fonts.larger(1.3f, SWT.BOLD)));
		GridDataFactory.fillDefaults().indent(0, 6).applyTo(label);
	}

	private Door doors() {
		var doors = row(column, 3);
		((GridLayout) doors.getLayout()).horizontalSpacing = 16;
		((GridLayout) doors.getLayout()).makeColumnsEqualWidth = true;
		var visiting = new Door(doors, resources, "visit", locale, Messages.DOOR_VISIT, Messages.DOOR_VISIT_TEXT, () -> enter(Perspectives.VISIT));
		new Door(doors, resources, "review", locale, Messages.DOOR_LEAD, Messages.DOOR_LEAD_TEXT, () -> enter(Perspectives.REVIEW));
		new Door(doors, resources, "publication", locale, Messages.DOOR_REPORT, Messages.DOOR_REPORT_TEXT, () -> enter(Perspectives.PUBLICATION));
		return visiting;
	}

	private void beginnings() {
		var buttons = row(column, 3);
		((GridLayout) buttons.getLayout()).horizontalSpacing = 12;
		button(buttons, SharedMessages.OPEN_EXAMPLE, () -> Commands.run(site, Commands.NEW_EXAMPLE, Map.of("sample", "aln-review")));
		button(buttons, SharedMessages.NEW_REVIEW, () -> Commands.run(site, Commands.NEW_REVIEW, Map.of()));
		button(buttons, SharedMessages.OPEN_REVIEW, () -> Commands.run(site, Commands.OPEN_REVIEW, Map.of()));
		var explanation = new Label(column, SWT.WRAP);
		explanation.setText(Messages.WELCOME_EXAMPLE.in(locale));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(explanation);
	}

	private void recent() {
		var projects = ReviewProjects.lastOpenedFirst();
		if (projects.isEmpty()) {
			return;
		}
		heading(Messages.WELCOME_RECENT);
		var list = row(column, 1);
		projects.stream().limit(5).forEach(project -> {
			var button = new Button(list, SWT.PUSH | SWT.LEFT);
			button.setText(project.getName());
			button.setToolTipText(Objects.toString(project.getLocation(), project.getName()));
			button.setImage(resources.create(Icons.of("review")));
			GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(button);
			button.addListener(SWT.Selection, e -> ReviewOpening.show(site.getPage(), project));
		});
	}

	private void enter(String perspective) {
		site.getPage().setPerspective(Objects.requireNonNull(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective)));
		Welcome.close(site.getPage());
	}

	private void button(Composite parent, Words text, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text.in(locale));
		GridDataFactory.fillDefaults().hint(Math.max(180, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + PADDING), SWT.DEFAULT).applyTo(button);
		button.addListener(SWT.Selection, e -> action.run());
	}

	private static Composite row(Composite parent, int columns) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}
}
