package cymru.canfod.workbench.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.ui.testing.DialogWindow;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;

/** Help > About Canfod. */
@ExtendWith(NoErrorsLogged.class)
class AboutTest {

	@Test
	void saysWhatItIsAndLeadsToNoListsOfPlugins() {
		DialogWindow.with("cymru.canfod.workbench.about", Map.of(), dialog -> {
			assertTrue(Ui.texts(dialog.shell()).stream().anyMatch(text -> text.startsWith("Canfod 1.0") && text.contains("Eclipse Public License 2.0")));
			assertEquals(List.of("&Close"), Ui.all(dialog.shell()).stream().filter(Button.class::isInstance).map(button -> ((Button) button).getText()).toList());
		});
	}
}
