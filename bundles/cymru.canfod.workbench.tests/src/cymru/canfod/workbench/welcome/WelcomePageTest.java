package cymru.canfod.workbench.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;
import cymru.canfod.workbench.language.InterfaceLanguage;

@ExtendWith(NoErrorsLogged.class)
class WelcomePageTest {

	@BeforeEach
	void openPage() throws Exception {
		Workbench.startAnew();
		InterfaceLanguage.ENGLISH.keep();
		Welcome.open(Ui.page());
	}

	@AfterEach
	void inEnglish() throws Exception {
		InterfaceLanguage.ENGLISH.keep();
	}

	@Test
	void explainsTheThreeJobs() {
		assertTrue(Ui.texts(page()).containsAll(List.of("I am visiting", "I am leading a review", "I am preparing the report")));
	}

	@Test
	void changesItsLanguageAtOnceAndKeepsItForTheNextStart() {
		Ui.press(page(), "Cymraeg");
		Ui.until("the page in Welsh", () -> Ui.texts(page()).contains("Rwy'n ymweld"));
		assertFalse(Ui.texts(page()).contains("I am visiting"));
		assertEquals(InterfaceLanguage.WELSH, InterfaceLanguage.chosen());
		Ui.press(page(), "English");
		Ui.until("the page in English", () -> Ui.texts(page()).contains("I am visiting"));
		assertEquals(InterfaceLanguage.ENGLISH, InterfaceLanguage.chosen());
	}

	@Test
	void aDoorLeadsToItsPerspectiveAndClosesThePage() {
		Ui.press(page(), "Go in");
		assertEquals("cymru.canfod.workbench.perspectives.visit", Ui.page().getPerspective().getId());
		assertEquals(0, Ui.page().getEditorReferences().length);
	}

	@Test
	void opensTheExample() {
		Ui.press(page(), "Open the example review");
		Ui.until("the frame in the editor", () -> Workbench.editor() != null && "review.canfod".equals(Workbench.editor().getTitle()));
		assertEquals(1, Ui.page().getEditorReferences().length, "the welcome page is closed");
	}

	private static Control page() {
		return ((WelcomePage) Workbench.editor()).control();
	}
}
