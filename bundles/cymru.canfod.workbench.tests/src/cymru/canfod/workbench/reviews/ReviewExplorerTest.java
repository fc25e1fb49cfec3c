package cymru.canfod.workbench.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
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
}
