package cymru.canfod.workbench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.ViewPart;
import cymru.canfod.ui.testing.Workbench;
import cymru.canfod.workbench.claims.ClaimsPart;

/** The Evidence view follows what is selected. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class EvidenceViewTest {

	private ViewPart view;
	private OpenReview review;

	@BeforeEach
	void openExample() throws Exception {
		Workbench.startAnew();
		view = ViewPart.open("cymru.canfod.workbench.evidence");
		assertTrue(view.says().contains("No claim or proposition is selected"), view::says);
		Workbench.openExample("aln-review");
		review = WorkspaceReviews.service().all().getFirst();
	}

	@Test
	void showsAClaimByGroupAndByAnswerDownToThePassages() throws Exception {
		ClaimsPart claims = ClaimsPart.open();
		Ui.until("the claims", () -> claims.rows() > 0);
		CheckedClaim first = review.review().claims().getFirst();
		claims.select(0);
		Ui.until("its evidence", () -> view.says().contains("“" + first.claim().text().printed() + "”"));
		var count = first.verdict().count();
		assertEquals(count.count() + " of " + count.base() + " · " + count.share().percent() + "%", view.table().getItem(0).getText(2));
		List<TreeItem> providers = view.below(view.item("✓ yes"));
		assertEquals(count.yes(), providers.size());
		TreeItem provider = providers.getFirst();
		assertEquals(count.answers().stream().filter(answer -> answer.outcome().name().equals("YES")).findFirst().orElseThrow().provider(), provider.getText().split(" ")[0]);
	}

	@Test
	void followsTheCaretToAPropositionAndGoesToItsPassages() throws Exception {
		ITextEditor editor = (ITextEditor) Workbench.editor();
		var proposition = review.review().declarations().propositions().get("secure-definition").fact();
		editor.setFocus();
		Ui.page().activate(editor);
		editor.selectAndReveal(proposition.name().span().offset() + 2, 0);
		Ui.until("its evidence", () -> view.says().contains("has a secure understanding of the definition of ALN"));
		List<String> groups = Arrays.stream(view.table().getItems()).map(item -> item.getText()).toList();
		assertTrue(groups.contains("schools") && groups.contains("local authorities"), groups::toString);
		TreeItem passage = view.item("✕ “");
		String quoted = passage.getText();
		view.enter(passage);
		Ui.until("the passage in the editor", () -> Workbench.editor() instanceof ITextEditor opened && opened.getTitle().matches("[SA]\\d+(-follow-up)?\\.canfod")
				&& opened.getSelectionProvider().getSelection() instanceof ITextSelection text && text.getLength() > 10
				&& quoted.contains(text.getText().strip().split("\\s+")[0]));
	}

	@Test
	void ofNumbersMeanMedianAndRangeAreShownForBothSides() {
		CheckedClaim claim = review.review().claims().stream().filter(each -> each.claim().text().printed().equals("fewer clicks")).findFirst().orElseThrow();
		Evidence evidence = EvidenceReading.at(review, claim.file(), claim.claim().span().offset() + 1, Language.ENGLISH).orElseThrow();
		assertEquals(List.of("secondary schools", "primary schools"), evidence.groups().stream().limit(2).map(Evidence.GroupAnswers::label).toList());
		assertTrue(evidence.groups().getFirst().share().matches("mean \\d\\.\\d, median \\d(\\.5)?, \\d to \\d"), evidence.groups().getFirst().share());
	}
}
