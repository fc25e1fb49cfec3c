package cymru.canfod.workbench.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.ui.Commands;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.DialogWindow;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** File > New > Visit, in the example review with one provider more. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class NewVisitTest {

	private OpenReview review;

	@BeforeEach
	void openExample() throws Exception {
		Workbench.startAnew();
		Workbench.openExample("aln-review");
		review = WorkspaceReviews.service().all().getFirst();
		Path more = Files.writeString(review.session().root().resolve("more.canfod"), "provider S99 \"Ysgol Newydd\" primary medium welsh\n");
		review.session().refreshed("more.canfod");
		Ui.until("one provider more", () -> review.review().declarations().providers().containsKey("S99"));
		assertTrue(Files.exists(more));
	}

	@Test
	void aFirstVisitWithItsNotesOpensAtTheFirstLineToWrite() throws Exception {
		DialogWindow.with(Commands.NEW_VISIT, Map.of(), wizard -> {
			assertFalse(wizard.canPress("Finish"));
			List<String> providers = wizard.rows("Provider");
			assertTrue(providers.getFirst().startsWith("○ S99  Ysgol Newydd"), providers::getFirst);
			assertEquals(30, providers.size());
			wizard.pick("Provider", "S99");
			date(wizard, 2023, 2, 14);
			wizard.choose("How", "online");
			wizard.type("Inspectors", "inspector-3, Inspector 4");
			wizard.type("Speaking to", "headteacher, deputy headteacher");
			wizard.press("Finish");
		});
		String expected = "visit S99 on 2023-02-14 online in welsh by inspector-3, inspector-4 with headteacher, deputy-headteacher\n  notes \"notes/S99.md\"\n  ";
		Ui.until("the visit in the editor", () -> Workbench.editor() != null && "S99.canfod".equals(Workbench.editor().getTitle()));
		Ui.until("the caret at the end", () -> ((ITextEditor) Workbench.editor()).getSelectionProvider().getSelection() instanceof ITextSelection caret
				&& caret.getOffset() == expected.length());
		Path root = review.session().root();
		assertEquals(expected, Files.readString(root.resolve("visits/S99.canfod")));
		assertEquals("", Files.readString(root.resolve("notes/S99.md")));
		Ui.until("the visit counted", () -> review.review().declarations().visits().stream().anyMatch(visit -> visit.fact().provider().id().equals("S99")));
		assertEquals(List.of(), review.review().issues("visits/S99.canfod"));
	}

	@Test
	void aSecondVisitStandsBesideTheFirst() {
		DialogWindow.with(Commands.NEW_VISIT, Map.of("provider", "S01", "review", review.project().getName()), wizard -> {
			date(wizard, 2023, 3, 1);
			assertTrue(wizard.says().contains("visits/S01-2.canfod"), wizard::says);
			wizard.press("Finish");
		});
		Ui.until("the visit in the editor", () -> Workbench.editor() != null && "S01-2.canfod".equals(Workbench.editor().getTitle()));
	}

	@Test
	void saysWhatIsWrongWhileSomebodyTypes() {
		DialogWindow.with(Commands.NEW_VISIT, Map.of("provider", "S99"), wizard -> {
			date(wizard, 2019, 3, 1);
			assertTrue(wizard.says().contains("outside the review's period, 9 January 2023 to 31 March 2023"), wizard::says);
			wizard.type("Inspectors", "7, me");
			assertTrue(wizard.says().contains("“7” cannot be a code"), wizard::says);
			assertFalse(wizard.canPress("Finish"));
		});
	}

	@Test
	void typingAloneChoosesTheProvider() {
		DialogWindow.with(Commands.NEW_VISIT, Map.of(), wizard -> {
			wizard.type("Provider", "nobody");
			assertEquals(List.of("Nothing here has these words"), wizard.rows("Provider"));
			wizard.field(Table.class, "Provider").select(0);
			assertFalse(wizard.canPress("Finish"));
			wizard.type("Provider", "s99");
			assertEquals(1, wizard.rows("Provider").size());
			assertTrue(wizard.canPress("Finish"));
		});
	}

	private static void date(DialogWindow wizard, int year, int month, int day) {
		DateTime field = wizard.field(DateTime.class, "On");
		field.setDate(year, month - 1, day);
		field.notifyListeners(SWT.Selection, new Event());
	}
}
