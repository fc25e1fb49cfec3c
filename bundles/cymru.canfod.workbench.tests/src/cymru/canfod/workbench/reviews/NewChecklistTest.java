package cymru.canfod.workbench.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.Commands;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.ReviewProjects;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** File > New > Checklist for websites. */
@ExtendWith(NoErrorsLogged.class)
class NewChecklistTest {

	private static final int CRITERIA = 30;

	@BeforeEach
	void anew() throws Exception {
		Workbench.startAnew();
	}

	@Test
	void aReviewWithoutOneTakesOverThirtyCriteria(@TempDir Path folder) throws Exception {
		OpenReview review = review(folder, "");
		run();
		Ui.until("the checklist in the editor", () -> Workbench.editor() != null && "checklist.canfod".equals(Workbench.editor().getTitle()));
		Ui.until("the checklist in the review", () -> !checklists(review).isEmpty());
		assertEquals(CRITERIA, checklists(review).getFirst().fact().criteria().size());
		assertTrue(checklists(review).getFirst().fact().criteria().stream().allMatch(criterion -> criterion.text().welsh().isPresent()), "in both languages");
		assertEquals(List.of(), review.review().issues().stream().filter(issue -> issue.file().equals("websites/checklist.canfod")).toList());
	}

	@Test
	void aReviewThatHasOneIsShownIt(@TempDir Path folder) throws Exception {
		OpenReview review = review(folder, "checklist mine \"Mine\" / \"Fy un i\"\n  criterion found \"is found\" / \"i'w chael\" yes-no\n");
		run();
		Ui.until("the checklist in the editor", () -> Workbench.editor() != null && "review.canfod".equals(Workbench.editor().getTitle()));
		assertEquals(1, checklists(review).size());
		assertTrue(Files.notExists(folder.resolve("websites")));
	}

	private static OpenReview review(Path folder, String checklist) throws IOException, CoreException {
		Files.writeString(folder.resolve("review.canfod"), "review mine \"Mine\" / \"Fy un i\"\n  scheme estyn-2023\n" + checklist);
		ReviewProjects.open(folder, null);
		Ui.until("the review", () -> !WorkspaceReviews.service().all().isEmpty() && WorkspaceReviews.service().all().getFirst().session().isRead());
		return WorkspaceReviews.service().all().getFirst();
	}

	private static List<Declaration<Fact.Checklist>> checklists(OpenReview review) {
		return List.copyOf(review.review().declarations().checklists().values());
	}

	private static void run() {
		Commands.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), Commands.NEW_CHECKLIST, Map.of());
	}
}
