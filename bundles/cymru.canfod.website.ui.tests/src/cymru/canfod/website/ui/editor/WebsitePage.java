package cymru.canfod.website.ui.editor;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;

import cymru.canfod.dsl.ui.OpenFiles;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** The page of a website as a user handles it. */
@NonNullByDefault({})
final class WebsitePage {

	private final WebsiteEditor editor;

	private WebsitePage(WebsiteEditor editor) {
		this.editor = editor;
	}

	/** Opens a file as its review does, and waits until the page shows it. */
	static WebsitePage open(IFile file) throws CoreException {
		IDE.openEditor(Ui.page(), file);
		return inFront(file.getName());
	}

	/** The page that is in front. */
	static WebsitePage inFront(String title) {
		Ui.until(title, () -> Workbench.editor() instanceof WebsiteEditor editor && editor.getTitle().equals(title));
		WebsitePage page = new WebsitePage((WebsiteEditor) Workbench.editor());
		page.settle();
		return page;
	}

	IEditorPart editor() {
		return editor;
	}

	IDocument document() {
		return editor.source().getDocumentProvider().getDocument(editor.getEditorInput());
	}

	String text() {
		return document().get();
	}

	/** Waits until what the text says is shown. */
	void settle() {
		var open = OpenFiles.of(document()).orElseThrow();
		Ui.until("the review read", () -> open.session().isRead());
		var counted = open.session().settled();
		Ui.until("the text counted", () -> counted.isDone() && text().equals(open.session().current().open().get(open.path())));
		// What the session tells comes to the window in the order in which it was told.
		boolean[] shown = new boolean[1];
		Control control = form().control();
		control.getDisplay().asyncExec(() -> shown[0] = true);
		Ui.until("the page", () -> shown[0]);
	}

	WebsiteForm form() {
		return editor.form();
	}

	CriterionRow row(String criterion) {
		return form().rows().row(criterion).orElseThrow();
	}

	/** Presses a key while the criterion has the keyboard, and waits until the answer is shown. */
	void press(String criterion, int key) {
		row(criterion).setFocus();
		strike(criterion, key);
		settle();
	}

	/** Presses a key and waits for nothing. */
	void strike(String criterion, int key) {
		Control control = row(criterion).field().map(Field::text).map(Control.class::cast).orElseGet(() -> row(criterion).segments().canvas());
		Event event = new Event();
		event.character = (key & SWT.KEYCODE_BIT) == 0 ? (char) key : 0;
		event.keyCode = key;
		control.notifyListeners(SWT.KeyDown, event);
	}

	/** Types into a field and leaves it. */
	void type(Field field, String words) {
		field.text().setText(words);
		field.text().notifyListeners(SWT.FocusOut, new Event());
		settle();
	}

	/** As the Undo command does, whichever page is in front. */
	void undo() {
		editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
		settle();
	}

	/** All that stands on the page. */
	List<String> says() {
		return Ui.texts(form().control());
	}

	/** The words in a field of the page. */
	static String words(Field field) {
		Text text = field.text();
		return text.getText();
	}

	/** Follows the link whose words hold a text. */
	void follow(String words) {
		Link link = Ui.find(form().control(), Link.class, one -> one.isVisible() && one.getText().contains(words)).orElseThrow(() -> new AssertionError(words + " is not in " + says()));
		link.notifyListeners(SWT.Selection, new Event());
		settle();
	}
}
