package cymru.canfod.website.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.ui.Commands;
import cymru.canfod.ui.reviews.Placed;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.ViewPart;
import cymru.canfod.ui.testing.Workbench;

/** The matrix shows what the example review says of 29 websites and 30 criteria. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class MatrixViewTest {

	private MatrixPart matrix;

	@BeforeEach
	void open() throws Exception {
		Workbench.startAnew();
		Workbench.openExample("aln-review");
		matrix = MatrixPart.open().rows(30);
	}

	@Test
	void anAnswerIsASignANumberOrATextAndANumberIsCountedForAll() {
		assertEquals(30, matrix.columns().size());
		assertEquals("\u2713", matrix.cell("S01", "home-link"));
		assertEquals("\u2715", matrix.cell("S01", "aln-definition"));
		assertEquals("?", matrix.cell("S01", "challenge"));
		assertEquals("0", matrix.cell("S01", "clicks"));
		assertTrue(matrix.cell("S01", "how-context").startsWith("Ffilm fer"));
		assertTrue(matrix.cell("All providers", "clicks").startsWith("mean "), matrix.cell("All providers", "clicks"));
	}

	@Test
	void theReviewOfTheEditorInFrontIsTheOneThatIsShown() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("zz-gwefannau");
		project.create(null);
		project.open(null);
		IFile frame = project.getFile("review.canfod");
		frame.create("review sites \"Sites\"\nchecklist list \"List\"\n  criterion menu \"has a menu\" yes-no\nprovider S77 \"Ysgol\" primary\n".getBytes(StandardCharsets.UTF_8), true, false, null);
		IEditorPart first = Workbench.editor();
		IEditorPart second = IDE.openEditor(Ui.page(), frame);
		Ui.until("the other review", () -> matrix.columns().equals(List.of("menu")));
		Ui.page().activate(first);
		Ui.until("the first again", () -> matrix.columns().size() == 30);
		Ui.page().activate(second);
		Ui.page().hideView(Ui.page().findView("cymru.canfod.website.ui.matrix"));
		matrix = MatrixPart.open();
		Ui.until("the other review from the start", () -> matrix.columns().equals(List.of("menu")));
	}

	@Test
	void theReviewIsNamedOverTheNames() throws Exception {
		assertEquals("The new additional learning needs system", matrix.title());
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("aln-review");
		IFile frame = project.getFile("review.canfod");
		String text = new String(frame.getContents().readAllBytes(), StandardCharsets.UTF_8);
		frame.setContents(new ByteArrayInputStream(text.replaceFirst("The new additional learning needs system", "Another title").getBytes(StandardCharsets.UTF_8)), true, false, null);
		Ui.until("the other title", () -> matrix.title().equals("Another title"));
	}

	/** In its place below the text few rows can be seen. */
	@Test
	void itsKeyGivesItTheWindowUntilATextIsOpened() {
		Ui.page().hideView(Ui.page().findView("cymru.canfod.website.ui.matrix"));
		IEditorPart before = Workbench.editor();
		Commands.run(Ui.page().getWorkbenchWindow(), "cymru.canfod.website.ui.openMatrix", Map.of());
		matrix = MatrixPart.shown();
		Ui.until("the whole window", matrix::hasTheWindow);
		matrix.rows(30).at("S01", "home-link").press(SWT.CR);
		Ui.until("the website", () -> Workbench.editor() != before && Ui.page().isPartVisible(Workbench.editor()));
		assertFalse(matrix.hasTheWindow());
		Ui.until("the reviews beside it again", () -> Ui.page().isPartVisible(Ui.page().findView("cymru.canfod.workbench.explorer")));
	}

	/** It does not ask for a review while there is one. */
	@Test
	void saysThatTheReviewIsBeingRead() {
		assertEquals(List.of("Reading the review\u2026", "The table stands here as soon as everything has been counted."), matrix.whileReading());
	}

	@Test
	void aGroupIsCountedInTheWordsOfTheScheme() {
		matrix.choose("By kind");
		matrix.rows(33);
		assertEquals("2 of 7: a minority", matrix.cell("secondary schools", "home-link"));
		assertEquals("8", matrix.kind("secondary schools"));
	}

	@Test
	void sectionsStandOverTheirCriteria() {
		assertEquals("Finding the information", matrix.section("clicks"));
		assertEquals("Definitions", matrix.section("alp-definition"));
		assertEquals("Links to official pages", matrix.section("act-link"));
		matrix.choose("Interviews");
		Ui.until("propositions", () -> matrix.columns().contains("secure-definition"));
		assertEquals("Definitions", matrix.section("secure-definition"));
	}

	@Test
	void countsAreOfWhatTheWordsLeave() {
		String all = matrix.cell("All providers", "home-link");
		matrix.filter("s01");
		assertEquals("1 of 1: all", matrix.cell("All providers", "home-link"));
		matrix.filter("");
		assertEquals(all, matrix.cell("All providers", "home-link"));
	}

	@Test
	void aKeySortsByTheColumnInFront() {
		matrix.at("S01", "clicks").press('s');
		List<Integer> up = numbers();
		assertEquals(up.stream().sorted().toList(), up);
		matrix.press('s');
		assertEquals(up.reversed(), numbers());
		matrix.press('s');
		assertTrue(matrix.names().get(1).startsWith("A1 "), "as in the review");
	}

	@Test
	void otherViewsFollowTheCellInFront() throws Exception {
		matrix.at("S01", "tribunal");
		Placed placed = (Placed) ((IStructuredSelection) Ui.page().getSelection("cymru.canfod.website.ui.matrix")).getFirstElement();
		assertEquals("websites/S01.canfod", placed.place().orElseThrow().file());
		matrix.at("All providers", "tribunal");
		placed = (Placed) ((IStructuredSelection) Ui.page().getSelection("cymru.canfod.website.ui.matrix")).getFirstElement();
		assertEquals("websites/checklist.canfod", placed.place().orElseThrow().file());
	}

	@Test
	void whereNothingIsAskedOfWebsitesTheInterviewsAreAStepAway() throws Exception {
		ResourcesPlugin.getWorkspace().getRoot().getProject("aln-review").getFolder("websites").delete(true, null);
		Composite view = ViewPart.open("cymru.canfod.website.ui.matrix").control();
		Ui.until("nothing to show", () -> Ui.texts(view).contains("Nothing is asked yet"));
		Ui.find(view, Link.class, link -> link.isVisible() && link.getText().contains("the other table")).orElseThrow().notifyListeners(SWT.Selection, new Event());
		Ui.until("propositions", () -> matrix.columns().contains("secure-definition"));
	}

	@Test
	void aClickOnAHeadSorts() {
		matrix.sort("clicks");
		List<Integer> up = numbers();
		assertEquals(up.stream().sorted().toList(), up);
		matrix.sort("clicks");
		assertEquals(up.reversed(), numbers());
	}

	private List<Integer> numbers() {
		return matrix.names().stream().filter(name -> !name.startsWith("All")).map(name -> matrix.cell(name, "clicks")).filter(text -> text.matches("\\d+")).map(Integer::valueOf).toList();
	}

	@Test
	void wordsAndKindsFilter() {
		matrix.filter("s01");
		assertEquals(2, matrix.names().size());
		matrix.filter("");
		Ui.until("all again", () -> matrix.names().size() == 30);
	}

	/** The table library keeps to itself what goes wrong while it paints. */
	@Test
	void itIsPainted() {
		int colours = matrix.colours();
		assertTrue(colours > 10, "only " + colours + " colours");
	}
}
