package cymru.canfod.dsl.ui.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import cymru.canfod.dsl.ui.EditorPage;
import cymru.canfod.dsl.ui.NothingLogged;
import cymru.canfod.dsl.ui.ReviewProject;

/** The menus of the right mouse button hold what people who write evidence need, and nothing for programmers. */
@NonNullByDefault({})
class ContextMenuTest {

	@RegisterExtension
	final NothingLogged log = new NothingLogged();

	private ReviewProject project;
	private EditorPage findings;

	@BeforeEach
	void open() throws CoreException {
		project = new ReviewProject("menus");
		findings = EditorPage.open(project, "findings.canfod");
	}

	@AfterEach
	void close() throws CoreException {
		findings.close();
		project.delete();
	}

	@Test
	void textAndRulersOfferWhatIsNeeded() {
		findings.select("Many");
		assertEquals(List.of(List.of("Undo", "Revert File", "-", "Cut", "Copy", "Paste", "-", "Quick Fix", "-", "Find References", "Rename…", "Lay Out", "Toggle Comment"),
				List.of("Show Line Numbers"), List.of()), menus(findings.viewer().getControl()));
	}

	@Test
	void theMouseAsksForTheMenuWhereItIs() {
		int caret = findings.caretBehind("Many");
		int there = findings.text().indexOf("schools");
		ask(there, SWT.MENU_MOUSE);
		assertEquals(new Point(there, 0), findings.viewer().getSelectedRange());
		findings.caretBehind("Many");
		ask(there, SWT.MENU_KEYBOARD);
		assertEquals(new Point(caret, 0), findings.viewer().getSelectedRange());
	}

	@Test
	void whatIsSelectedStaysSoWhenTheMenuIsAskedForInIt() {
		findings.select("schools");
		int start = findings.text().indexOf("schools");
		ask(start + 3, SWT.MENU_MOUSE);
		assertEquals(new Point(start, "schools".length()), findings.viewer().getSelectedRange());
		ask(findings.text().indexOf("Many"), SWT.MENU_MOUSE);
		assertEquals(new Point(findings.text().indexOf("Many"), 0), findings.viewer().getSelectedRange());
	}

	/** Asks for the menu, by the mouse over a place in the text. */
	private void ask(int offset, int by) {
		StyledText text = findings.widget();
		Rectangle letter = text.getTextBounds(findings.viewer().modelOffset2WidgetOffset(offset), findings.viewer().modelOffset2WidgetOffset(offset));
		Point at = text.toDisplay(letter.x + 1, letter.y + letter.height / 2);
		Event event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.detail = by;
		text.notifyListeners(SWT.MenuDetect, event);
	}

	private static List<List<String>> menus(Control control) {
		var found = new ArrayList<List<String>>();
		if (control.getMenu() != null) {
			found.add(shown(control.getMenu()));
		}
		if (control instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).forEach(child -> found.addAll(menus(child)));
		}
		return found;
	}

	private static List<String> shown(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		var items = Arrays.stream(menu.getItems()).map(i -> (i.getStyle() & SWT.SEPARATOR) != 0 ? "-" : i.getText().replaceAll("&|\t.*", "")).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return items;
	}
}
