package cymru.canfod.workbench.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.ViewPart;
import cymru.canfod.ui.testing.Workbench;

/** What stands in the Reviews view. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class ReviewExplorerTest {

	private ViewPart reviews;

	@BeforeEach
	void openExample() throws Exception {
		Workbench.startAnew();
		reviews = ViewPart.open("cymru.canfod.workbench.explorer");
		Workbench.openExample("aln-review");
		Ui.until("the providers", () -> Ui.find(reviews.control(), Tree.class, tree -> tree.getItemCount() > 0).isPresent()
				&& reviews.lines().stream().anyMatch(line -> line.startsWith("Providers")));
	}

	@Test
	void underAProviderStandWhatWasHeardAndWhatWasSeenOfIt() {
		TreeItem kind = reviews.below(reviews.item("Providers")).getFirst();
		List<TreeItem> items = reviews.below(reviews.below(kind).getFirst());
		List<String> heardAndSeen = items.stream().map(TreeItem::getText).toList();
		assertEquals(2, heardAndSeen.size(), heardAndSeen::toString);
		assertTrue(heardAndSeen.get(0).startsWith("Visit 2023-"), heardAndSeen::toString);
		assertTrue(heardAndSeen.get(1).startsWith("Website 2023-"), heardAndSeen::toString);
		assertNotEquals(items.get(0).getImage(), items.get(1).getImage(), "each has its own picture");
	}

	@Test
	void aReviewOfWebsitesAloneIsNotCalledUnvisited() throws Exception {
		Workbench.startAnew();
		reviews = ViewPart.open("cymru.canfod.workbench.explorer");
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("gwefannau");
		project.create(null);
		project.open(null);
		IFile frame = project.getFile("review.canfod");
		frame.create("""
				review sites "Sites" / "Gwefannau"
				checklist list "List" / "Rhestr"
				  criterion home-link "mentions ALN" / "yn s\u00f4n am ADY" yes-no
				provider S01 "Ysgol Un" primary
				provider S02 "Ysgol Dau" primary
				""".getBytes(StandardCharsets.UTF_8), true, false, null);
		IDE.openEditor(Ui.page(), frame);
		statusSays("2 providers \u00b7 no websites looked at \u00b7");
		project.getFile("S01.canfod").create("website S01 on 2023-03-20 by inspector-1 using list\n  home-link yes\n".getBytes(StandardCharsets.UTF_8), true, false, null);
		statusSays("2 providers \u00b7 1 website looked at \u00b7");
		Ui.until("the providers", () -> reviews.lines().stream().anyMatch(line -> line.startsWith("Providers")));
		Ui.until("their number", () -> reviews.below(reviews.item("Providers")).stream().anyMatch(item -> item.getText().contains("1 of 2 websites looked at")));
	}

	private static void statusSays(String words) {
		Ui.until(words, () -> Ui.texts(Ui.page().getWorkbenchWindow().getShell()).stream().anyMatch(text -> text.contains(words)));
	}
}
