package cymru.canfod.workbench.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.tally.Severity;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.ViewPart;
import cymru.canfod.ui.testing.Workbench;

/** The Publication view on both examples. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class PublicationViewTest {

	private ViewPart view;

	@BeforeEach
	void anew() throws Exception {
		Workbench.startAnew();
		view = ViewPart.open("cymru.canfod.workbench.publication");
	}

	@Test
	void aCompleteReviewCanGoOut() {
		Workbench.openExample("aln-review");
		Ui.until("counted", () -> view.says().contains("Welsh: 26 findings, 10 recommendations, 101 of 101 claims hold"));
		assertTrue(view.says().contains("✓ Nothing. Every claim is true, and everything fits together."), view::says);
		assertTrue(view.says().contains("Export the report…"), view::says);
	}

	@Test
	void mistakesAreListedWorstFirst() {
		Workbench.openExample("faulty-review");
		Table table = view.table();
		Ui.until("the problems", () -> table.getItemCount() > 0);
		var issues = WorkspaceReviews.service().all().getFirst().review().issues();
		long errors = issues.stream().filter(issue -> issue.severity() == Severity.ERROR).count();
		Ui.until("all problems", () -> table.getItemCount() == issues.size());
		assertTrue(view.says().contains("✕ " + errors + " mistakes keep the report from being published"), view::says);
		for (int i = 0; i < table.getItemCount(); i++) {
			assertEquals(i < errors ? "✕" : "!", table.getItem(i).getText().substring(0, 1));
		}
	}
}
