package cymru.canfod.workbench.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** The Claims view on the example with faults. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class ClaimsViewTest {

	private ClaimsPart view;

	@BeforeEach
	void openExample() throws Exception {
		Workbench.startAnew();
		view = ClaimsPart.open();
		Ui.until("an empty view", () -> Ui.texts(view.control()).contains("No claims yet"));
		Workbench.openExample("faulty-review");
		Ui.until("all claims", () -> view.rows() == claims().size() && view.rows() > 0);
	}

	@Test
	void listsEveryClaimOfTheReviewWithItsVerdict() {
		for (int i = 0; i < claims().size(); i++) {
			CheckedClaim claim = claims().get(i);
			List<String> row = view.row(i);
			assertEquals(claim.claim().text().printed(), row.get(1));
			assertEquals(claim.verdict().measured().map(measured -> "mean " + measured.numbers().mean(2))
					.orElse(claim.verdict().count().count() + " of " + claim.verdict().count().base()), row.get(3));
			assertEquals(claim.owner().name().id(), row.get(6));
			assertEquals(claim.file(), row.get(9));
		}
	}

	@Test
	void signsStandBesideWords() {
		List<String> verdicts = column(0);
		assertTrue(verdicts.stream().allMatch(text -> text.matches("[^\\p{L}]+ \\p{L}.*")), verdicts::toString);
		assertTrue(verdicts.stream().map(text -> text.substring(0, 1)).distinct().toList().containsAll(List.of("✓", "↓", "↑", "∅")), verdicts::toString);
	}

	@Test
	void filtersByWords() {
		int all = view.rows();
		view.filter("welsh findings/");
		List<String> languages = column(8);
		assertTrue(view.rows() > 0 && view.rows() < all);
		assertEquals(List.of("Welsh"), languages.stream().distinct().toList());
		view.filter("no such words");
		assertEquals(0, view.rows());
		view.filter("");
		assertEquals(all, view.rows());
	}

	@Test
	void showsOnlyWhatNeedsAttention() {
		Ui.press(view.control(), "Only what needs attention");
		assertTrue(view.rows() > 0 && view.rows() < claims().size());
		assertTrue(column(0).stream().noneMatch("✓ holds"::equals));
	}

	@Test
	void sortsByCountBothWaysAndBackToTheOrderOfTheText() {
		List<String> text = column(1);
		view.sortBy(3);
		List<Integer> counts = counts();
		assertEquals(counts.stream().sorted().toList(), counts);
		view.sortBy(3);
		assertEquals(counts.reversed(), counts());
		view.sortBy(3);
		assertEquals(text, column(1));
	}

	/** Of a claim about numbers the mean stands in the column. */
	private List<Integer> counts() {
		return column(3).stream().filter(count -> count.contains(" of ")).map(count -> Integer.valueOf(count.split(" ")[0])).toList();
	}

	@Test
	void groupsByChapter() {
		Ui.press(view.control(), "By chapter");
		long chapters = column(7).size();
		assertTrue(chapters > 0 && chapters < claims().size());
		int claims = IntStream.range(0, view.rows()).map(i -> view.tree().getItem(i).getItemCount()).sum();
		assertEquals(claims().size(), claims);
	}

	@Test
	void enterGoesToTheText() {
		view.enter(2);
		CheckedClaim claim = claims().get(2);
		Ui.until("the claim selected", () -> Workbench.editor() instanceof ITextEditor editor && claim.file().endsWith(editor.getTitle())
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection && selection.getOffset() == claim.claim().text().span().offset());
	}

	@Test
	void followsTheCaretAndLeavesItWhereItIs() throws Exception {
		CheckedClaim claim = claims().getLast();
		var project = WorkspaceReviews.service().all().getFirst().project();
		var editor = (ITextEditor) IDE.openEditor(Ui.page(), project.getFile(claim.file()));
		editor.selectAndReveal(claim.claim().text().span().offset() + 1, 0);
		Ui.until("the claim at the caret", () -> view.selected().equals(List.of(claim.claim().text().printed())));
		assertSame(editor, Ui.page().getActivePart());
		Ui.press(view.control(), "By chapter");
		editor.selectAndReveal(0, 0);
		editor.selectAndReveal(claim.claim().text().span().offset() + 1, 0);
		Ui.until("the claim in its chapter", () -> view.selected().equals(List.of(claim.claim().text().printed())));
	}

	private List<String> column(int column) {
		return IntStream.range(0, view.rows()).mapToObj(i -> view.row(i).get(column)).toList();
	}

	private static List<CheckedClaim> claims() {
		return WorkspaceReviews.service().all().stream().flatMap(review -> review.review().claims().stream()).toList();
	}
}
