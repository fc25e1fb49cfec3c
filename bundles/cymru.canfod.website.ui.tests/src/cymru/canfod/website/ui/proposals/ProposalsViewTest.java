package cymru.canfod.website.ui.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
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

/** Proposals are judged by one key each, and what was judged is the inspector's own answer. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class ProposalsViewTest {

	private static final String PROPOSED = """
			proposals %1$s on 2026-11-22 using aln-websites saved "websites/saved/%1$s.warc.gz"
			  tribunal yes "https://%1$s.example/aln" "The Education Tribunal for Wales"
			  clicks 1 "https://%1$s.example/aln"
			""";

	private ViewPart view;

	@BeforeEach
	void anew() throws Exception {
		Workbench.startAnew();
		Settings.keepInspector("inspector-9");
		Workbench.openExample("aln-review");
		IFolder folder = review().project().getFolder("websites/proposed");
		folder.create(true, true, new NullProgressMonitor());
		for (String provider : new String[] { "S01", "S02" }) {
			file("websites/proposed/" + provider + ".canfod").create(new ByteArrayInputStream(PROPOSED.formatted(provider).getBytes(StandardCharsets.UTF_8)), true,
					new NullProgressMonitor());
		}
		view = ViewPart.open("cymru.canfod.website.ui.proposals");
	}

	@AfterEach
	void nobody() {
		Settings.keepInspector("");
	}

	private static OpenReview review() {
		Ui.until("the review", () -> !WorkspaceReviews.service().all().isEmpty() && WorkspaceReviews.service().all().getFirst().session().isRead());
		return WorkspaceReviews.service().all().getFirst();
	}

	private static IFile file(String path) {
		return review().project().getFile(path);
	}

	private Table rows(int count) {
		Table table = view.table();
		Ui.until(count + " proposals", () -> table.getItemCount() == count && view.says().contains(Integer.toString(count)));
		return table;
	}

	private void press(Table table, char key) {
		Event event = new Event();
		event.character = key;
		table.notifyListeners(SWT.KeyDown, event);
		assertFalse(event.doit, "the key was used");
	}

	private static void saved(String provider, String answer) {
		Path path = file("websites/" + provider + ".canfod").getLocation().toPath();
		Ui.until(answer, () -> {
			try {
				return Files.readString(path).contains(answer);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	@Test
	void oneKeyAcceptsAndTheNextIsSelected() {
		Table table = rows(4);
		table.setSelection(0);
		press(table, 'a');
		rows(3);
		assertEquals(0, table.getSelectionIndex());
		var looks = review().review().declarations().websites().stream().filter(look -> look.file().equals("websites/S01.canfod")).toList();
		var accepted = looks.getLast().fact();
		assertEquals("inspector-9", accepted.inspectors().getFirst().id());
		assertEquals("inspector-9", accepted.answers().getFirst().acceptedBy().orElseThrow().id());
		saved("S01", "tribunal yes \"https://S01.example/aln\" \"The Education Tribunal for Wales\" accepted-by inspector-9");
	}

	/** Each criterion says so, but it is one thing to judge. */
	@Test
	void thatAWebsiteWasNotReachedIsAcceptedAtOnce() throws Exception {
		String away = "proposals S03 on 2026-11-22 using aln-websites saved \"websites/saved/S03.warc.gz\"\n  home-link cannot-tell \"https://S03.example/\" \"Nothing could be read of https://S03.example/.\"\n"
				+ "  tribunal cannot-tell \"https://S03.example/\" \"Nothing could be read of https://S03.example/.\"\n  act-link cannot-tell \"https://S03.example/\" \"No page about additional learning needs was recognised.\"\n";
		file("websites/proposed/S03.canfod").create(new ByteArrayInputStream(away.getBytes(StandardCharsets.UTF_8)), true, new NullProgressMonitor());
		Table table = rows(7);
		table.setSelection(4);
		press(table, 'k');
		rows(5);
		saved("S03", "home-link cannot-tell \"https://S03.example/\" \"Nothing could be read of https://S03.example/.\" accepted-by inspector-9");
		saved("S03", "tribunal cannot-tell \"https://S03.example/\" \"Nothing could be read of https://S03.example/.\" accepted-by inspector-9");
	}

	@Test
	void allOfAKindAreAcceptedAtOnce() {
		Table table = rows(4);
		table.setSelection(0);
		press(table, 'k');
		rows(2);
		saved("S02", "tribunal yes \"https://S02.example/aln\" \"The Education Tribunal for Wales\" accepted-by inspector-9");
		press(view.table(), 'u');
		rows(1);
		saved("S01", "clicks cannot-tell \"https://S01.example/aln\"\n");
	}
}
