package cymru.canfod.search.ui.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.search.ui.view.SearchPage;
import cymru.canfod.ui.Commands;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** A few letters, Enter, and the words are in their editor. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class QuickSearchTest {

	private SearchPage page;
	private QuickSearch quick;

	@BeforeEach
	void quickSearchIsOpen() throws Exception {
		Workbench.startAnew();
		Workbench.openExample("aln-review");
		page = SearchPage.open();
		page.type("");
		Commands.run(Ui.page().getWorkbenchWindow(), "cymru.canfod.search.ui.quick", Map.of());
		Shell shell = Arrays.stream(Display.getCurrent().getShells()).filter(each -> each.getData() instanceof QuickSearch).findFirst().orElseThrow();
		quick = (QuickSearch) shell.getData();
	}

	@AfterEach
	void closed() {
		quick.close();
	}

	private StyledText field() {
		return Ui.find(quick.getShell(), StyledText.class, text -> true).orElseThrow();
	}

	private void press(int key, int with) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = with;
		field().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void anUnfinishedWordFindsAndEnterOpens() {
		field().setText("worklo");
		Ui.until("hits", () -> quick.shown().size() == 12);
		press(SWT.ARROW_DOWN, 0);
		var second = quick.shown().get(1);
		press(SWT.CR, 0);
		Ui.until("the words in their editor", () -> Workbench.editor().getAdapter(ITextEditor.class) != null
				&& Workbench.editor().getAdapter(ITextEditor.class).getSelectionProvider().getSelection() instanceof ITextSelection text && "workload".equals(text.getText()));
		assertTrue(second.hit().file().endsWith(Workbench.editor().getEditorInput().getName()));
	}

	@Test
	void whereNothingIsFoundThatIsSaid() {
		field().setText("quokkas");
		Ui.until("nothing", () -> Ui.find(quick.getShell(), Label.class, label -> label.getText().startsWith("Nothing was found. Try")).isPresent());
	}

	@Test
	void controlAndEnterShowAllInTheView() {
		field().setText("workload");
		Ui.until("hits", () -> quick.shown().size() == 12);
		press(SWT.CR, SWT.MOD1);
		page.untilSays("12 hits");
		assertEquals("workload", page.field().getText());
	}
}
