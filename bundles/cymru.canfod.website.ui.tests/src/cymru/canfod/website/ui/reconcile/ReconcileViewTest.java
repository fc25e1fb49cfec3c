package cymru.canfod.website.ui.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.ui.Settings;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.ViewPart;
import cymru.canfod.ui.testing.Workbench;

/** Two inspectors are blind to each other until both are done; then what they differ on is settled by one key. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class ReconcileViewTest {

	private static final String VIEW = "cymru.canfod.website.ui.reconcile";
	/** The second inspector sees two things otherwise than the first one. */
	private static final List<String> SEEN_OTHERWISE = List.of("home-link yes", "home-link no", "clicks 0", "clicks 3");

	@BeforeEach
	void anew() throws Exception {
		Workbench.startAnew();
	}

	private static OpenReview review() {
		Ui.until("the review", () -> !WorkspaceReviews.service().all().isEmpty() && WorkspaceReviews.service().all().getFirst().session().isRead());
		return WorkspaceReviews.service().all().getFirst();
	}

	/** A second look at the website of S01. */
	private static void lookAgain(List<String> otherwise) throws Exception {
		String first = Files.readString(review().session().root().resolve("websites/S01.canfod"));
		String second = first.replace("inspector-1", "inspector-2");
		for (int i = 0; i < otherwise.size(); i += 2) {
			assertTrue(second.contains(otherwise.get(i)), otherwise.get(i));
			second = second.replace(otherwise.get(i), otherwise.get(i + 1));
		}
		IFile file = review().project().getFile("websites/S01-again.canfod");
		file.create(new ByteArrayInputStream(second.getBytes(StandardCharsets.UTF_8)), true, new NullProgressMonitor());
	}

	private static Table rows(ViewPart view, int count) {
		Table table = view.table();
		Ui.until(count + " rows", () -> table.getItemCount() == count && view.says().contains("to settle"));
		return table;
	}

	private static void press(Table table, char key) {
		Event event = new Event();
		event.character = key;
		table.notifyListeners(SWT.KeyDown, event);
		assertFalse(event.doit, "the key was used");
	}

	private static String line(Table table, int row) {
		TableItem item = table.getItem(row);
		return item.getText(1) + " | " + item.getText(2) + " | " + item.getText(3);
	}

	@Test
	void saysWhatWillStandThere() throws Exception {
		ViewPart view = ViewPart.open(VIEW);
		Ui.until("no review", () -> view.says().contains("Open a review to begin"));
		Workbench.openExample("aln-review");
		Ui.until("nothing yet", () -> view.says().contains("No website has been looked at twice"));
	}

	@Test
	void nobodySeesTheOthersAnswersBeforeBothAreDone() throws Exception {
		Workbench.openExample("aln-review");
		lookAgain(List.of("home-link yes \"https://s01.example/\"\n", ""));
		Table table = rows(ViewPart.open(VIEW), 1);
		String line = line(table, 0);
		assertTrue(line.startsWith("Not shown yet: not all are done | "), line);
		assertTrue(line.matches(".* \\| inspector-1: (\\d+) / \\1 \u00b7 inspector-2: \\d+ / \\d+ \\| "), line);
		assertFalse(line.contains("\u2713") || line.contains("\u2715"), line);
	}

	@Test
	void oneKeySettlesAndOneUndoTakesItBack() throws Exception {
		Workbench.openExample("aln-review");
		lookAgain(SEEN_OTHERWISE);
		ViewPart view = ViewPart.open(VIEW);
		Table table = rows(view, 2);
		assertTrue(view.says().contains("2 to settle \u00b7 0 settled"), view.says());
		assertTrue(line(table, 0).contains("inspector-1: \u2713 yes \u00b7 inspector-2: \u2715 no"), line(table, 0));
		table.setSelection(0, 1);
		press(table, '2');
		Ui.until("both settled", () -> view.says().contains("0 to settle \u00b7 2 settled"));
		assertEquals(List.of("\u2715 no", "3"), Arrays.stream(table.getItems()).map(item -> item.getText(3)).toList());
		var judgements = review().review().declarations().websites().stream().flatMap(look -> look.fact().judgements().stream()).map(answer -> answer.criterion().id()).toList();
		assertEquals(List.of("home-link", "clicks"), judgements);
		OperationHistoryFactory.getOperationHistory().undo(PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), null, null);
		Ui.until("both open again", () -> view.says().contains("2 to settle \u00b7 0 settled"));
	}

	@Test
	void whoSettlesItIsWrittenDownAndSeen() throws Exception {
		Settings.keepInspector("inspector-9");
		try {
			Workbench.openExample("aln-review");
			lookAgain(SEEN_OTHERWISE);
			ViewPart view = ViewPart.open(VIEW);
			Table table = rows(view, 2);
			table.setSelection(0);
			press(table, '1');
			Ui.until("one settled", () -> view.says().contains("1 to settle \u00b7 1 settled"));
			assertTrue(Arrays.stream(table.getItems()).anyMatch(item -> item.getText(3).equals("inspector-9: \u2713 yes")), () -> Arrays.toString(table.getItems()));
		} finally {
			Settings.keepInspector("");
		}
	}

	@Test
	void yesAnswersOnlyWhatAsksForIt() throws Exception {
		Workbench.openExample("aln-review");
		lookAgain(SEEN_OTHERWISE);
		ViewPart view = ViewPart.open(VIEW);
		Table table = rows(view, 2);
		table.setSelection(0, 1);
		press(table, 'y');
		Ui.until("one settled", () -> view.says().contains("1 to settle \u00b7 1 settled"));
		table.setSelection(0, 1);
		press(table, SWT.DEL);
		Ui.until("taken back", () -> view.says().contains("2 to settle \u00b7 0 settled"));
	}
}
