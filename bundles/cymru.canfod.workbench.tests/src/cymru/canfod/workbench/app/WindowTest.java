package cymru.canfod.workbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** The window says what its users say, and nothing that only programmers need. */
@ExtendWith(NoErrorsLogged.class)
class WindowTest {

	@BeforeEach
	void anew() throws Exception {
		Workbench.startAnew();
	}

	@Test
	void offersThreePerspectivesOfOurs() {
		List<String> ours = Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()).filter(p -> p.getId().startsWith("cymru.canfod"))
				.map(p -> p.getLabel()).sorted().toList();
		assertEquals(List.of("Publication", "Review", "Visit"), ours);
	}

	@Test
	void hasFiveMenus() {
		List<String> ours = List.of("File", "Edit", "Review", "View", "Help");
		Ui.until("only our menus", () -> titles(menuBar()).equals(ours));
	}

	@Test
	void saysNoProgrammersWords() {
		List<String> all = new ArrayList<>();
		for (MenuItem menu : menuBar().getItems()) {
			collect(menu, all);
		}
		assertTrue(all.size() > 30, () -> "menus not filled: " + all);
		// Ours brings answers in from a spreadsheet; the platform's brings in "projects".
		List<String> strange = all.stream().filter(text -> text.matches("(?i).*(resource|marker|project|workspace|node|file system|debug|import(?! answers)|properties).*")).toList();
		assertEquals(List.of(), strange);
	}

	/** Or a second Canfod would write over its state. */
	@Test
	void keepsOthersOutOfItsWorkspace() throws IOException {
		assertTrue(Platform.getInstanceLocation().isLocked());
	}

	/** What stands last in the status line is cut to nothing when there is too much before it. */
	@Test
	void saysThatAllIsSavedWhereItCanBeSeen() {
		Workbench.openExample("aln-review");
		ITextEditor editor = (ITextEditor) Workbench.editor();
		IDocument text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		text.set(text.get() + "\n// more");
		var window = Ui.page().getWorkbenchWindow().getShell();
		Ui.until("that it is saved", () -> Ui.find(window, CLabel.class, label -> label.getText().startsWith("Saved") && isWhole(label)).isPresent());
		Ui.until("the claims", () -> Ui.find(window, CLabel.class, label -> label.getText().contains("claims") && isWhole(label)).isPresent());
	}

	private static boolean isWhole(CLabel label) {
		return label.getParent().getClientArea().contains(label.getLocation().x + label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, label.getLocation().y)
				&& label.getSize().x >= label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
	}

	private static void collect(MenuItem item, List<String> all) {
		all.add(item.getText());
		Menu menu = item.getMenu();
		if (menu != null) {
			menu.notifyListeners(SWT.Show, new Event());
			for (MenuItem child : menu.getItems()) {
				collect(child, all);
			}
			menu.notifyListeners(SWT.Hide, new Event());
		}
	}

	private static List<String> titles(Menu menu) {
		return Arrays.stream(menu.getItems()).map(item -> item.getText().replace("&", "")).toList();
	}

	private static Menu menuBar() {
		return Ui.page().getWorkbenchWindow().getShell().getMenuBar();
	}
}
