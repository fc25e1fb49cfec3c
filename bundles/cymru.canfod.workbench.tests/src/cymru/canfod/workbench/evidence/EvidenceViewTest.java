package cymru.canfod.workbench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import cymru.canfod.tally.Looks;
import cymru.canfod.ui.Settings;
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
		Ui.until("nothing selected", () -> view.says().contains("No claim or proposition is selected"));
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

	/** What the first inspector saw is not shown to the second one before both are done; to others it is. */
	@Test
	void ofAWebsiteThatTwoHaveNotBothFinishedNothingIsShownToEither() throws Exception {
		String first = Files.readString(review.session().root().resolve("websites/S01.canfod"));
		review.project().getFile("websites/S01-again.canfod").create(new ByteArrayInputStream("website S01 on 2023-03-21 by inspector-2 using aln-websites\n  home-link no\n".getBytes(
				StandardCharsets.UTF_8)), true, null);
		assertTrue(first.contains("by inspector-1") && first.contains("home-link yes"), first);
		Ui.until("two looks", () -> Looks.of(review.review()).size() == 1);
		try {
			Settings.keepInspector("inspector-9");
			assertTrue(providersBehind("home-link").contains("S01"));
			for (String looker : List.of("inspector-1", "inspector-2")) {
				Settings.keepInspector(looker);
				List<String> others = providersBehind("home-link");
				assertFalse(others.contains("S01"), others::toString);
				assertTrue(others.contains("S02"), others::toString);
			}
		} finally {
			Settings.keepInspector("");
		}
	}

	private List<String> providersBehind(String criterion) {
		var declared = review.review().declarations().criteria().get(criterion);
		Evidence evidence = EvidenceReading.at(review, declared.file(), declared.fact().name().span().offset(), Language.ENGLISH).orElseThrow();
		return evidence.answers().stream().flatMap(answer -> answer.children().stream()).map(provider -> provider.text().split(" ")[0]).toList();
	}

	@Test
	void ofNumbersMeanMedianAndRangeAreShownForBothSides() {
		CheckedClaim claim = review.review().claims().stream().filter(each -> each.claim().text().printed().equals("fewer clicks")).findFirst().orElseThrow();
		Evidence evidence = EvidenceReading.at(review, claim.file(), claim.claim().span().offset() + 1, Language.ENGLISH).orElseThrow();
		assertEquals(List.of("secondary schools", "primary schools"), evidence.groups().stream().limit(2).map(Evidence.GroupAnswers::label).toList());
		assertTrue(evidence.groups().getFirst().share().matches("mean \\d\\.\\d, median \\d(\\.5)?, \\d to \\d"), evidence.groups().getFirst().share());
	}
}
