package cymru.canfod.search.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.search.ui.find.Found;
import cymru.canfod.search.ui.find.OpeningPage;
import cymru.canfod.search.ui.find.SearchMemory;
import cymru.canfod.ui.Commands;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** Finding in the Search view, from the query to the words in their editor. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class SearchViewTest {

	private SearchPage page;

	@BeforeEach
	void exampleIsOpen() throws Exception {
		Workbench.startAnew();
		Workbench.openExample("aln-review");
		page = SearchPage.open();
		page.type("");
	}

	private static String selectedInEditor() {
		return Workbench.editor() == null || Workbench.editor().getAdapter(ITextEditor.class) == null ? ""
				: Workbench.editor().getAdapter(ITextEditor.class).getSelectionProvider().getSelection() instanceof ITextSelection text ? String.valueOf(text.getText()) : "";
	}

	@Test
	void wordsAreFoundWhileOneTypes() {
		List<Found> found = page.find("workload", 12);
		assertTrue(found.stream().allMatch(each -> each.hit().text().contains("workload")), () -> found.toString());
		assertTrue(page.lines().stream().anyMatch(line -> line.startsWith("S13")), () -> page.lines().toString());
	}

	@Test
	void aWelshQueryFindsEnglishPassagesAndMarksThem() {
		List<Found> found = page.find("CDU", 84);
		assertTrue(found.stream().anyMatch(each -> each.hit().byGlossary() && each.hit().language().equals("en")));
		assertTrue(page.lines().stream().anyMatch(line -> line.startsWith("\u21c4 English")), () -> page.lines().toString());
		assertTrue(page.says().contains("in other words"), page::says);
		Ui.press(page.view().control(), "Also in other words");
		Ui.until("only CDU itself", () -> !page.says().contains("in other words") && !page.says().startsWith("84"));
		assertTrue(page.view().shown().stream().noneMatch(each -> each.hit().byGlossary()));
	}

	@Test
	void aFacetNarrowsAndWidens() {
		page.find("workload", 12);
		String welsh = page.facet("passage").getText();
		int count = Integer.parseInt(welsh.replaceAll("\\D", ""));
		page.toggle(page.facet("passage"));
		page.untilSays(count + " hits");
		assertTrue(page.view().shown().stream().allMatch(found -> found.hit().kind().code().equals("passage")));
		// the other values stay in sight, to be chosen too
		page.facet("notes");
		page.toggle(page.facet("notes"));
		Ui.until("more than " + count, () -> page.view().shown().size() > count);
		page.follow("widen");
		page.untilSays("12 hits");
		page.toggle(page.facet("passage"));
		page.untilSays(count + " hits");
		page.toggle(page.facet("passage").getParentItem());
		page.untilSays("12 hits");
	}

	@Test
	void aValueThatOccursNowhereIsToldAndUnderlined() {
		page.type("workload kind:primry");
		page.untilSays("\"primry\" is no value of kind; there are primary (");
		assertEquals(List.of("primry"), page.wrong());
	}

	@Test
	void aFacetAloneShowsAllThatHasIt() {
		page.find("workload", 12);
		page.toggle(page.facet("primary"));
		page.untilSays("Narrowed");
		int few = page.view().shown().size();
		page.type("");
		Ui.until("more than " + few, () -> page.view().shown().size() > few);
		assertTrue(page.view().shown().stream().allMatch(found -> found.hit().provider().startsWith("S")));
		assertEquals("kind:primary", page.view().enquiry().written());
	}

	@Test
	void nextAndPreviousGoToTheWords() {
		page.find("workload", 12);
		Commands.run(Ui.page().getWorkbenchWindow(), "cymru.canfod.search.ui.next", Map.of());
		untilAtHit();
		var first = Workbench.editor().getEditorInput();
		for (int i = 0; i < 3; i++) {
			Commands.run(Ui.page().getWorkbenchWindow(), "cymru.canfod.search.ui.next", Map.of());
			untilAtHit();
		}
		for (int i = 0; i < 3; i++) {
			Commands.run(Ui.page().getWorkbenchWindow(), "cymru.canfod.search.ui.previous", Map.of());
		}
		assertEquals(first, Workbench.editor().getEditorInput());
	}

	@Test
	void fromAGroupNextGoesToItsFirstHitAndPreviousToTheOneBefore() {
		page.find("workload", 12);
		Ui.until("groups", () -> page.hits().getItemCount() > 2);
		var groups = page.hits().getItems();
		int above = groups[0].getItemCount();
		List<String> all = Arrays.stream(groups).flatMap(group -> Arrays.stream(group.getItems())).map(item -> ((Line) item.getData()).found().orElseThrow().key()).toList();
		page.select(groups[1]);
		page.view().step(1);
		assertEquals(List.of(all.get(above)), keys(page.view().selected()));
		page.select(groups[1]);
		page.view().step(-1);
		assertEquals(List.of(all.get(above - 1)), keys(page.view().selected()));
		page.select(groups[0]);
		page.view().step(-1);
		assertEquals(List.of(all.getLast()), keys(page.view().selected()));
	}

	/** The words that are selected in the list are selected in the editor too. */
	private void untilAtHit() {
		Found found = page.view().selected().getFirst();
		Ui.until(found.hit().file() + ": " + found.hit().text() + ", not " + selectedInEditor(),
				() -> selectedInEditor().equals("workload") && found.hit().file().endsWith(Workbench.editor().getEditorInput().getName()));
	}

	@Test
	void removedHitsComeBack() {
		page.find("workload", 12);
		page.hits().setSelection(page.hits().getItem(0));
		page.hits().notifyListeners(SWT.Selection, new Event());
		int gone = page.view().selected().size();
		Commands.run(Ui.page().getWorkbenchWindow(), "cymru.canfod.search.ui.remove", Map.of());
		assertEquals(12 - gone, page.view().shown().size());
		page.untilSays("removed");
		page.follow("back");
		Ui.until("all again", () -> page.view().shown().size() == 12);
	}

	@Test
	void deleteTakesAHitOutOfTheListAndSelectsTheNext() {
		page.find("workload", 12);
		page.choose("As a table");
		Ui.until("a table", () -> page.hits().getItemCount() == 12);
		List<Found> before = page.view().shown();
		page.select(page.hits().getItem(4));
		page.press(SWT.DEL);
		assertEquals(List.of(before.get(5).key()), keys(page.view().selected()));
		page.select(page.hits().getItem(10));
		page.press(SWT.DEL);
		assertEquals(List.of(before.get(10).key()), keys(page.view().selected()), "at the end what stood before");
		assertEquals(10, page.view().shown().size());
		page.untilSays("2 hits were removed");
		assertEquals("workload", page.field().getText());
	}

	@Test
	void whereAHitIsTakenOutOfALongListTheRestStaysWhereItIs() {
		page.find("definition", 55);
		page.choose("As a table");
		Ui.until("a table", () -> page.hits().getItemCount() == 55);
		page.scrollTo(20);
		List<Found> before = page.view().shown();
		page.select(page.hits().getItem(21));
		page.press(SWT.DEL);
		page.untilOnTop(20);
		page.select(page.hits().getItem(20));
		page.press(SWT.DEL);
		assertEquals(List.of(before.get(22).key()), keys(page.view().selected()));
		page.untilOnTop(20);
	}

	@Test
	void aGroupThatIsRemovedIsFollowedByTheNext() {
		page.find("workload", 12);
		List<Found> before = page.view().shown();
		int first = page.hits().getItem(0).getItemCount();
		int second = page.hits().getItem(1).getItemCount();
		page.select(page.hits().getItem(1));
		page.press(SWT.DEL);
		assertEquals(List.of(before.get(first + second).key()), keys(page.view().selected()));
	}

	private static List<String> keys(List<Found> found) {
		return found.stream().map(Found::key).toList();
	}

	@Test
	void aWrongQueryIsUnderlinedWhereItIsWrong() {
		page.type("workload stance:perhaps");
		page.untilSays("perhaps");
		assertEquals(List.of("perhaps"), page.wrong());
		page.find("workload", 12);
		assertEquals(List.of(), page.wrong());
	}

	@Test
	void shapesShowTheSameHits() {
		page.find("workload", 12);
		page.choose("As a table");
		Ui.until("a table", () -> page.hits().getItemCount() == 12 && page.hits().getColumnCount() == 6);
		page.choose("Words in context");
		Ui.until("in context", () -> page.hits().getColumn(1).getText().equals("Before"));
		assertEquals("workload", page.hits().getItem(0).getText(2));
		assertTrue(Stream.of(page.hits().getItems()).anyMatch(item -> item.getText(4).endsWith("2023")));
		page.choose("Grouped by provider");
		Ui.until("a tree", () -> page.hits().getColumnCount() == 4);
	}

	@Test
	void aSavedQueryRunsAgain() {
		page.find("workload", 12);
		SearchMemory.save("Too much work", page.view().enquiry().written());
		page.type("");
		page.untilSays("Type what you want");
		var menu = new QueryMenu(page.field(), page.view()::ask).create();
		var item = menu.getItem(0);
		assertTrue(item.getText().startsWith("Too much work"), item.getText());
		item.notifyListeners(SWT.Selection, new Event());
		page.untilSays("12 hits");
		menu.dispose();
		SearchMemory.forget("Too much work");
		assertEquals(Map.of(), SearchMemory.saved());
	}

	@Test
	void severalReviewsAreSearchedTogetherOrAlone() throws CoreException {
		page.find("workload", 12);
		WorkspaceReviews.service().all().getFirst().project().copy(IPath.fromOSString("second"), true, new NullProgressMonitor());
		page.untilSays("24 hits");
		assertTrue(page.hits().getItemCount() == 2, () -> page.lines().toString());
		String second = WorkspaceReviews.service().all().get(1).project().getName();
		String title = " \u2013 The new additional learning needs system";
		assertEquals(List.of("All reviews", "aln-review" + title, "second" + title), page.reviews());
		assertEquals("second" + title + " (12)", page.hits().getItem(1).getText());
		page.choose("As a table");
		Ui.until("a table", () -> page.hits().getItemCount() == 24);
		int column = IntStream.range(0, page.hits().getColumnCount()).filter(i -> page.hits().getColumn(i).getText().equals("Review")).findFirst().orElseThrow();
		assertEquals(Map.of("aln-review" + title, 12L, "second" + title, 12L),
				Stream.of(page.hits().getItems()).collect(Collectors.groupingBy(item -> item.getText(column), Collectors.counting())));
		page.chooseReview(2);
		page.untilSays("12 hits");
		assertTrue(Stream.of(page.hits().getColumns()).noneMatch(each -> each.getText().equals("Review")), "it goes without saying");
		assertTrue(page.view().shown().stream().allMatch(found -> found.hit().review().equals(second)));
	}

	@Test
	void eachWindowFindsWhatIsAskedThere() throws CoreException {
		List<IWorkbenchWindow> before = List.of(PlatformUI.getWorkbench().getWorkbenchWindows());
		Commands.run(Ui.page().getWorkbenchWindow(), IWorkbenchCommandConstants.WINDOW_NEW_WINDOW, Map.of());
		IWorkbenchWindow other = Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).filter(each -> !before.contains(each)).findFirst().orElseThrow();
		try {
			SearchPage second = SearchPage.in(Objects.requireNonNull(other.getActivePage()));
			second.find("workload", 12);
			page.find("quokkas", 0);
			WorkspaceReviews.service().all().getFirst().project().getFile("visits/S01.canfod")
					.appendContents(new ByteArrayInputStream("\nvisit S01 on 2023-03-30 face-to-face in english by inspector-1\n  headteacher \"Quokkas add to the workload.\"\n".getBytes(StandardCharsets.UTF_8)),
							IResource.FORCE, new NullProgressMonitor());
			page.untilSays("1 hit.");
			second.untilSays("13 hits");
		} finally {
			other.close();
		}
		page.find("workload", 13);
	}

	/** Finds the words of a document that is put beside the review. */
	private Found inDocument() throws CoreException {
		var folder = WorkspaceReviews.service().all().getFirst().project().getFolder("documents");
		folder.create(true, true, new NullProgressMonitor());
		folder.getFile("letter.html").create(new ByteArrayInputStream("<p>Dear all,</p><p>the quokkas have arrived.</p>".getBytes(StandardCharsets.UTF_8)), true, new NullProgressMonitor());
		page.type("quokkas");
		page.untilSays("1 hit.");
		return page.view().shown().getFirst();
	}

	private void untilTheCopy() {
		Ui.until("the words in a copy", () -> selectedInEditor().equals("quokkas"));
		assertEquals("letter.html", Workbench.editor().getEditorInput().getName());
	}

	@Test
	void theNextHitInADocumentIsShownInACopyOfItsText() throws CoreException {
		inDocument();
		page.view().step(1);
		untilTheCopy();
	}

	@Test
	void aDocumentOpensInItsOwnProgramAfterThatWasSaid() throws CoreException {
		Found letter = inDocument();
		List<Path> opened = new ArrayList<>();
		OpeningPage.open(letter, Optional.of("Letter Reader"), path -> opened.add(path) && page.status().equals("letter.html opens in Letter Reader."));
		assertEquals(List.of(letter.review().session().root().resolve("documents/letter.html")), opened);
		assertEquals("letter.html opens in Letter Reader.", page.status());
		assertTrue(Workbench.editor() == null || !Workbench.editor().getEditorInput().getName().equals("letter.html"));
	}

	@Test
	void whereNoProgramOpensADocumentThatIsSaidAndItsTextShown() throws CoreException {
		OpeningPage.open(inDocument(), Optional.empty(), path -> true);
		assertEquals("No program of this machine opens letter.html: this is its text.", page.status());
		untilTheCopy();
	}

	@Test
	void whatIsAlikeStandsInTheOrderThatIsChosen() {
		page.find("workload", 12);
		page.select(page.hits().getItem(0).getItem(0));
		page.choose("As a table");
		Commands.run(Ui.page().getWorkbenchWindow(), "cymru.canfod.search.ui.more", Map.of());
		page.untilSays("More like");
		List<Found> best = page.view().shown();
		assertFalse(page.offersOtherWords());
		page.choose("By provider");
		Ui.until("by provider", () -> page.view().shown().equals(best.stream().sorted(Comparator.comparing((Found found) -> found.hit().provider().isEmpty()).thenComparing(found -> found.hit().provider())).toList()));
		page.choose("By date");
		Ui.until("by date", () -> page.view().shown().equals(best.stream().sorted(Comparator.comparing((Found found) -> found.hit().date().isEmpty()).thenComparing(found -> found.hit().date())).toList()));
		page.choose("Best first");
		Ui.until("the best first", () -> page.view().shown().equals(best));
		page.find("workload", 12);
		assertTrue(page.offersOtherWords());
	}

	@Test
	void moreLikeAHitAndWhatNobodyCoded() {
		Found first = page.find("workload", 12).getFirst();
		page.hits().setSelection(page.hits().getItem(0).getItem(0));
		page.hits().notifyListeners(SWT.Selection, new Event());
		Commands.run(Ui.page().getWorkbenchWindow(), "cymru.canfod.search.ui.more", Map.of());
		page.untilSays("More like");
		Ui.until("others", () -> !page.view().shown().isEmpty() && page.view().shown().stream().noneMatch(found -> found.key().equals(first.key())));
		int all = page.view().shown().size();
		page.toggle(page.facet("\u2715 no"));
		page.untilSays("Narrowed");
		assertTrue(page.view().shown().size() < all);
		assertTrue(page.view().shown().stream().allMatch(found -> found.hit().codings().stream().anyMatch(coding -> coding.startsWith("no "))), () -> page.view().shown().toString());
	}
}
