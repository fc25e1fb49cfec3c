package cymru.canfod.workbench.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.ViewPart;
import cymru.canfod.ui.testing.Workbench;
import cymru.canfod.workbench.claims.ClaimsPart;

/** Views that come back with the window: the text in the editor does not wait for them. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class ViewsAtTheStartTest {

	private static final String CLAIMS = "cymru.canfod.workbench.claims";

	@BeforeEach
	void nothingIsReadYet() throws Exception {
		Workbench.startAnew();
		Workbench.openExample("faulty-review");
		Ui.page().hideView(Ui.page().findView(CLAIMS));
		Job.getJobManager().suspend();
	}

	@AfterEach
	void goOn() {
		Job.getJobManager().resume();
	}

	@Test
	void whatStandsInThemIsMadeWhenItCanBeRead() throws Exception {
		Composite view = ViewPart.open(CLAIMS).control();
		assertEquals(0, view.getChildren().length);
		Job.getJobManager().resume();
		Ui.until("the claims", () -> Ui.texts(view).stream().anyMatch(text -> text.contains("claims, ")));
		assertTrue(Ui.find(view, Tree.class, tree -> tree.getItemCount() > 0).isPresent());
	}

	@Test
	void theyTellWhatIsSelectedInThem() throws Exception {
		ViewPart evidence = ViewPart.open("cymru.canfod.workbench.evidence");
		ClaimsPart claims = ClaimsPart.open();
		Job.getJobManager().resume();
		Ui.until("the claims", () -> Ui.find(claims.control(), Tree.class, tree -> tree.getItemCount() > 1).isPresent());
		for (int row : new int[] { 1, 0 }) {
			claims.select(row);
			Ui.until("its evidence", () -> evidence.says().contains(claims.row(row).get(1)));
		}
	}
}
