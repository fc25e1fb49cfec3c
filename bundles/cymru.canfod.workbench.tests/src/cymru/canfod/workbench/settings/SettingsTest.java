package cymru.canfod.workbench.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.dsl.ui.EditorChoices;
import cymru.canfod.ui.Commands;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.testing.DialogWindow;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;
import cymru.canfod.workbench.theme.ThemeChoice;

/** View > Settings. */
@ExtendWith(NoErrorsLogged.class)
class SettingsTest {

	private static final String SETTINGS = "cymru.canfod.workbench.settings";

	@BeforeEach
	void anew() throws Exception {
		Workbench.startAnew();
	}

	@AfterEach
	void asAtFirst() {
		Settings.keepInspector("");
		EditorChoices.saveWithin(EditorChoices.SOONEST);
		EditorChoices.showVerdicts(true);
		ThemeChoice.SYSTEM.choose();
	}

	@Test
	void hasOurPagesAndNoOthers() {
		DialogWindow.with(SETTINGS, Map.of(),
				dialog -> assertEquals(List.of("Interface", "Writing"), Arrays.stream(Ui.find(dialog.shell(), Tree.class, tree -> true).orElseThrow().getItems()).map(TreeItem::getText).toList()));
	}

	/** There the list of keys leads to. */
	@Test
	void thePlatformHasNoOthersEither() {
		assertEquals(List.of("Interface", "Writing"), Arrays.stream(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes()).map(IPreferenceNode::getLabelText).toList());
	}

	@Test
	void themeAndVerdictsTakeEffectAtOnce() {
		DialogWindow.with(SETTINGS, Map.of(), dialog -> {
			page(dialog, "Interface");
			dialog.choose("Light or dark", "Dark");
			Ui.press(dialog.shell(), "Show its verdict above each claim in the text");
			dialog.press("Apply");
			assertEquals(ThemeChoice.DARK, ThemeChoice.current());
			assertFalse(EditorChoices.areVerdictsShown());
		});
	}

	@Test
	void newVisitsBeginWithTheInspectorsCode() {
		DialogWindow.with(SETTINGS, Map.of(), dialog -> {
			page(dialog, "Writing");
			dialog.type("Your code as an inspector", "visit");
			assertFalse(dialog.canPress("Apply and Close"));
			dialog.type("Your code as an inspector", "inspector-7");
			dialog.field(Spinner.class, "Save what is written within so many seconds").setSelection(5);
			dialog.press("Apply and Close");
		});
		assertEquals(5, EditorChoices.savedWithin());
		Workbench.openExample("aln-review");
		DialogWindow.with(Commands.NEW_VISIT, Map.of(), wizard -> assertEquals("inspector-7", wizard.field(Text.class, "Inspectors").getText()));
	}

	private static void page(DialogWindow dialog, String name) {
		Tree tree = Ui.find(dialog.shell(), Tree.class, each -> true).orElseThrow();
		TreeItem item = Arrays.stream(tree.getItems()).filter(each -> each.getText().equals(name)).findFirst().orElseThrow();
		tree.setSelection(item);
		Event event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Selection, event);
		Ui.until("the page " + name, () -> Ui.texts(dialog.shell()).stream().anyMatch(text -> text.startsWith(name.equals("Writing") ? "Your code" : "Language of menus")));
	}
}
