package cymru.canfod.workbench.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.ui.Commands;
import cymru.canfod.ui.reviews.NewFiles;
import cymru.canfod.ui.testing.DialogWindow;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** File > New > Review. */
@ExtendWith(NoErrorsLogged.class)
class NewReviewTest {

	@BeforeEach
	void anew() throws Exception {
		Workbench.startAnew();
	}

	@Test
	void offersEverySchemeThatTheLanguageKnows() {
		DialogWindow.with(Commands.NEW_REVIEW, Map.of(), wizard -> {
			Ui.until("the schemes", () -> wizard.field(Combo.class, "Words for numbers").getItemCount() > 1);
			String all = String.join("; ", wizard.field(Combo.class, "Words for numbers").getItems());
			for (String scheme : List.of("Estyn", "Education Scotland, later wording", "Northern Ireland")) {
				assertTrue(all.contains(scheme), () -> scheme + " is not among " + all);
			}
		});
	}

	@Test
	void makesTheFrameInTheFolder(@TempDir Path folder) throws Exception {
		Path target = folder.resolve("attendance");
		DialogWindow.with(Commands.NEW_REVIEW, Map.of(), wizard -> {
			Ui.until("the schemes", () -> wizard.field(Combo.class, "Words for numbers").getItemCount() > 1);
			assertFalse(wizard.canPress("Finish"));
			wizard.type("Title in English", "Attendance");
			assertEquals("attendance", wizard.field(Text.class, "Short name").getText());
			assertTrue(wizard.says().contains("The Welsh title can be added later"), wizard::says);
			wizard.type("Title in Welsh", "Presenoldeb");
			date(wizard, "Evidence from", 2025, 9, 1);
			date(wizard, "to", 2026, 7, 31);
			wizard.type("Folder", target.toString());
			wizard.press("Finish");
		});
		Ui.until("the frame in the editor", () -> Workbench.editor() != null && "review.canfod".equals(Workbench.editor().getTitle()));
		assertEquals("""
				review attendance "Attendance" / "Presenoldeb"
				  scheme estyn-2023
				  period 2025-09-01 to 2026-07-31
				""", Files.readString(target.resolve("review.canfod")));
	}

	@Test
	void saysWhatIsWrongWhileSomebodyTypes(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("review.canfod"), "mine");
		DialogWindow.with(Commands.NEW_REVIEW, Map.of(), wizard -> {
			Ui.until("the schemes", () -> wizard.field(Combo.class, "Words for numbers").getItemCount() > 1);
			wizard.type("Title in English", "Visit");
			wizard.type("Short name", "visit");
			assertTrue(wizard.says().contains("no word of the language itself"), wizard::says);
			wizard.type("Short name", "my-visit");
			wizard.type("Folder", folder.toString());
			assertTrue(wizard.says().contains("There is a review in that folder already"), wizard::says);
			wizard.type("Folder", "nowhere");
			assertTrue(wizard.says().contains("Choose a folder"), wizard::says);
			wizard.type("Folder", folder.resolve("new").toString());
			date(wizard, "to", 2020, 1, 1);
			assertTrue(wizard.says().contains("The period ends before it begins"), wizard::says);
			assertFalse(wizard.canPress("Finish"));
		});
	}

	@Test
	void neverWritesOverAFileThatIsThere(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("review.canfod"), "mine");
		Assertions.assertThrows(CoreException.class, () -> NewFiles.write(folder, new NewFiles.NewFile("review.canfod", "other")));
		assertEquals("mine", Files.readString(file));
	}

	private static void date(DialogWindow wizard, String name, int year, int month, int day) {
		DateTime field = wizard.field(DateTime.class, name);
		field.setDate(year, month - 1, day);
		field.notifyListeners(SWT.Selection, new Event());
	}
}
