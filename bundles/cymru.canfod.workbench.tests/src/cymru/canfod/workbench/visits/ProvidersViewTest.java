package cymru.canfod.workbench.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.tally.ProviderStance;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.ViewPart;
import cymru.canfod.ui.testing.Workbench;

/** The Providers view on the example, with one provider more that has had no visit. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class ProvidersViewTest {

	private ViewPart view;
	private OpenReview review;

	@BeforeEach
	void openExample() throws Exception {
		Workbench.startAnew();
		view = ViewPart.open("cymru.canfod.workbench.providers");
		Ui.until("an empty view", () -> view.says().contains("No review yet"));
		Workbench.openExample("aln-review");
		review = WorkspaceReviews.service().all().getFirst();
		Files.writeString(review.session().root().resolve("more.canfod"), "provider S99 \"Ysgol Newydd\" primary medium welsh\n");
		review.session().refreshed("more.canfod");
		Ui.until("all providers", () -> view.lines().stream().anyMatch(line -> line.contains("S99")));
	}

	@Test
	void saysWhoHasBeenVisitedAndHowMuchIsAnswered() {
		assertTrue(view.says().contains("30 providers · 29 visited"), view::says);
		assertTrue(view.lines().contains("primary schools | 15 of 16 visited"), () -> view.lines().toString());
		assertTrue(view.lines().contains("○ S99  Ysgol Newydd | –"), () -> view.lines().toString());
		var asked = ProviderRows.asked(review.review()).get("S01");
		long answered = asked.stream().filter(id -> review.review().stance("S01", id).orElseThrow() != ProviderStance.NOT_ASKED).count();
		assertEquals(answered + " of " + asked.size(), view.item("● S01").getText(1));
		assertTrue(answered > 0 && answered < asked.size());
	}

	@Test
	void filtersByNameAndKind() {
		filter().setText("newydd");
		assertEquals(2, view.lines().size(), () -> view.lines().toString());
		filter().setText("local auth");
		assertEquals(5, view.lines().size(), () -> view.lines().toString());
	}

	/** A view lives as long as any perspective of its window shows it: one that is opened anew would otherwise come with what was typed into it before. */
	@Test
	void isNewForEveryTestAlsoWhenSeveralPerspectivesHaveShownIt() throws Exception {
		Ui.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("cymru.canfod.workbench.perspectives.visit"));
		filter().setText("local auth");
		Workbench.startAnew();
		view = ViewPart.open("cymru.canfod.workbench.providers");
		assertEquals("", filter().getText());
	}

	@Test
	void enterOpensTheVisit() {
		view.enter(view.item("● S07"));
		Ui.until("the visit in the editor", () -> Workbench.editor() != null && "S07.canfod".equals(Workbench.editor().getTitle()));
	}

	private Text filter() {
		return Ui.find(view.control(), Text.class, text -> true).orElseThrow();
	}
}
