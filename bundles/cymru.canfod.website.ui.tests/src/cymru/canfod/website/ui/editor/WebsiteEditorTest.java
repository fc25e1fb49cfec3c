package cymru.canfod.website.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cymru.canfod.tally.facts.Span;
import cymru.canfod.ui.Settings;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.PlaceInEditor;
import cymru.canfod.ui.reviews.Placed;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** The page of a website and its text always agree, and there is one undo over both. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class WebsiteEditorTest {

	private static final String ME = "inspector-1";

	@BeforeEach
	void anew() throws CoreException {
		Workbench.startAnew();
		Settings.keepInspector(ME);
		Workbench.openExample("aln-review");
	}

	@AfterEach
	void nobody() {
		Workbench.untilSaved();
		Settings.keepInspector("");
	}

	private static OpenReview review() {
		Ui.until("the review", () -> !WorkspaceReviews.service().all().isEmpty() && WorkspaceReviews.service().all().getFirst().session().isRead());
		return WorkspaceReviews.service().all().getFirst();
	}

	private static IFile file(String path) {
		return review().project().getFile(path);
	}

	private static IFile write(String path, String text) throws CoreException {
		IFile file = file(path);
		var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.exists()) {
			file.setContents(content, true, true, new NullProgressMonitor());
		} else {
			if (file.getParent() instanceof IFolder folder && !folder.exists()) {
				folder.create(true, true, new NullProgressMonitor());
			}
			file.create(content, true, new NullProgressMonitor());
		}
		return file;
	}

	private static WebsitePage s01() throws CoreException {
		return WebsitePage.open(file("websites/S01.canfod"));
	}

	@Test
	void oneKeyAnswersAndOneUndoTakesItBack() throws CoreException {
		WebsitePage page = s01();
		String before = page.text();
		page.press("careers", 'y');
		assertEquals(before.replace("careers not-applicable", "careers yes"), page.text());
		page.press("careers", 'u');
		assertTrue(page.text().contains("  careers cannot-tell\n"));
		page.undo();
		page.undo();
		assertEquals(before, page.text());
		assertEquals("not applicable", page.row("careers").line().answer().map(answer -> cymru.canfod.ui.Answer.of(answer.outcome().orElseThrow()).word(cymru.canfod.quantifier.Language.ENGLISH)).orElse(""));
	}

	@Test
	void deleteTakesAnAnswerBackAndProgressFollows() throws CoreException {
		WebsitePage page = s01();
		assertTrue(page.says().contains("32 of 32") || page.says().contains("30 of 30"), () -> page.says().toString());
		String before = page.text();
		page.press("careers", SWT.DEL);
		assertEquals(before.replace("  careers not-applicable\n", ""), page.text());
		assertTrue(page.says().contains("31 of 32") || page.says().contains("29 of 30"), () -> page.says().toString());
	}

	@Test
	void eachSectionStandsAboveItsCriteriaAndCountsThem() throws CoreException {
		WebsitePage page = s01();
		List<String> said = page.says();
		int title = said.indexOf("Finding the information");
		int criterion = said.indexOf("mentions or links to ALN on the home page");
		assertTrue(title >= 0 && title < criterion && criterion < said.indexOf("Definitions"), said::toString);
		assertEquals(List.of("Finding the information 2 of 2", "Definitions 3 of 3"), heads(page).subList(0, 2));
		page.press("home-link", SWT.DEL);
		assertEquals(List.of("Finding the information 1 of 2", "Definitions 3 of 3"), heads(page).subList(0, 2));
	}

	private static List<String> heads(WebsitePage page) {
		return page.form().rows().heads().stream().map(SectionHead::text).toList();
	}

	@Test
	void numbersTextsNotesAndAddressesAreWrittenWhenTheirFieldIsLeft() throws CoreException {
		WebsitePage page = s01();
		page.type(page.row("clicks").field().orElseThrow(), "3");
		assertTrue(page.text().contains("  clicks 3\n"));
		page.press("clicks", 'u');
		assertTrue(page.text().contains("  clicks cannot-tell\n"));
		assertEquals("", WebsitePage.words(page.row("clicks").field().orElseThrow()));
		page.type(page.row("how-context").field().orElseThrow(), "A \"film\"");
		assertTrue(page.text().contains("  how-context \"A \\\"film\\\"\"\n"));
		page.press("careers", 'n');
		page.type(page.row("careers").details().note(), "looked twice");
		page.type(page.row("careers").details().address(), "s01.example/careers");
		assertTrue(page.text().contains("  careers no \"https://s01.example/careers\" \"looked twice\"\n"), page::text);
	}

	@Test
	void aNoteIsAddedToTheAnswerThatWasGivenAMomentAgo() throws CoreException {
		WebsitePage page = s01();
		page.row("careers").setFocus();
		page.strike("careers", 'y');
		page.row("careers").details().note().set("in a hurry");
		page.strike("careers", 'u');
		page.settle();
		assertTrue(page.text().contains("  careers cannot-tell \"in a hurry\"\n"), page::text);
	}

	@Test
	void whatIsTypedInTheTextIsOnThePage() throws Exception {
		WebsitePage page = s01();
		((WebsiteEditor) page.editor()).showSource();
		int offset = page.text().indexOf("careers not-applicable");
		page.document().replace(offset, "careers not-applicable".length(), "careers no \"a note\"");
		page.settle();
		((WebsiteEditor) page.editor()).showForm();
		assertEquals("a note", WebsitePage.words(page.row("careers").details().note()));
		page.undo();
		assertTrue(page.text().contains("careers not-applicable"));
		assertEquals("", WebsitePage.words(page.row("careers").details().note()));
	}

	@Test
	void theNextSiteTakesThePlaceOfThisOne() throws CoreException {
		WebsitePage page = s01();
		page.form().go(1);
		WebsitePage next = WebsitePage.inFront("S02.canfod");
		assertTrue(next.says().stream().anyMatch(words -> words.startsWith("S02 ")));
		next.form().go(-1);
		WebsitePage.inFront("S01.canfod");
		assertEquals(1, Stream.of(Ui.page().getEditorReferences()).filter(editor -> editor.getId().equals(WebsiteEditor.ID)).count());
	}

	@Test
	void aProposalIsAcceptedWithOneKey() throws CoreException {
		write("websites/proposed/S01.canfod", """
				proposals S01 on 2026-11-22 using aln-websites saved "websites/saved/S01.warc.gz"
				  careers yes "https://s01.example/careers" "Careers guidance for pupils with ALN"
				""");
		Ui.until("the proposal", () -> !review().review().declarations().proposals().isEmpty());
		WebsitePage page = s01();
		page.press("careers", SWT.DEL);
		assertTrue(page.says().stream().anyMatch(words -> words.contains("Careers guidance for pupils with ALN")), () -> page.says().toString());
		page.press("careers", 'p');
		assertTrue(page.text().contains("  careers yes \"https://s01.example/careers\" \"Careers guidance for pupils with ALN\" accepted-by " + ME + "\n"), page::text);
		page.undo();
		assertFalse(page.text().contains("careers"));
	}

	@Test
	void aBeginningThatNobodyPutANameToIsOnesOwn() throws CoreException {
		WebsitePage page = WebsitePage.open(write("websites/S01.canfod", "website S01 on 2026-11-20 using aln-websites\n"));
		assertEquals(1, page.form().looks().size());
		page.press("careers", 'y');
		assertEquals("website S01 on " + LocalDate.now() + " by " + ME + " using aln-websites\n  careers yes\n", page.text());
		assertTrue(page.says().stream().anyMatch(words -> words.startsWith("1 of 3")), () -> page.says().toString());
	}

	@Test
	void whyAMachineSaysNoIsToldInTheReadersLanguage() throws CoreException {
		write("websites/proposed/S01.canfod", """
				proposals S01 on 2026-11-22 using aln-websites saved "websites/saved/S01.warc.gz"
				  careers no "Darllenwyd y wefan gyfan (7 o dudalennau), ac ni adnabuwyd dim ynddi."
				""");
		Ui.until("the proposal", () -> !review().review().declarations().proposals().isEmpty());
		WebsitePage page = s01();
		page.press("careers", SWT.DEL);
		assertTrue(page.says().stream().anyMatch(words -> words.equals("Proposed: \u2715 no  The whole site was read (7 pages), and nothing in it was recognised.")), () -> page.says().toString());
	}

	@Test
	void anotherInspectorsLookIsShownAndOnesOwnBegunBelowIt() throws CoreException {
		Settings.keepInspector("inspector-9");
		WebsitePage page = s01();
		String before = page.text();
		page.press("careers", 'y');
		assertEquals(before, page.text());
		page.follow("Look yourself");
		page.press("careers", 'y');
		assertTrue(page.text().startsWith(before.strip()), page::text);
		assertTrue(page.text().strip().endsWith("by inspector-9 using aln-websites\n  careers yes"), page::text);
		assertTrue(page.says().stream().anyMatch(words -> words.startsWith("1 of 3")), () -> page.says().toString());
		assertEquals(1, page.form().looks().size(), "the other look is not shown while both are at it");
	}

	@Test
	void aDamagedFileShowsWhatCanBeReadAndKeepsTheRest() throws CoreException {
		String damaged = """
				website S01 on 2023-03-24 by inspector-1 using aln-websites
				  home-link yes
				  )) what is this ((
				  careers no
				finding Q "not finished
				""";
		WebsitePage page = WebsitePage.open(write("websites/S01.canfod", damaged));
		assertTrue(page.says().stream().anyMatch(words -> words.contains("cannot be read")), () -> page.says().toString());
		page.press("careers", 'y');
		assertEquals(damaged.replace("careers no", "careers yes"), page.text());
		page.follow("See the text");
		assertTrue(((WebsiteEditor) page.editor()).isSourceInFront());
	}

	@Test
	void placesAreShownOnThePageThatIsInFront() throws CoreException {
		WebsitePage page = s01();
		WebsiteEditor editor = (WebsiteEditor) page.editor();
		int offset = page.text().indexOf("careers");
		PlaceInEditor.show(Ui.page(), new Placed.Place(review(), "websites/S01.canfod", new Span(offset, 7, 1, 1)));
		assertFalse(editor.isSourceInFront());
		assertEquals("careers", page.form().rows().active().orElseThrow().line().id());
		PlaceInEditor.show(Ui.page(), new Placed.Place(review(), "websites/S01.canfod", new Span(0, 7, 1, 1)));
		assertTrue(editor.isSourceInFront());
		var caret = assertInstanceOf(ITextSelection.class, editor.source().getSelectionProvider().getSelection());
		assertEquals("7", Integer.toString(caret.getLength()));
	}

	@Test
	void aPlaceOfAWebsiteThatIsNotOpenYetIsShownOnItsPage() throws CoreException, IOException {
		int offset = Files.readString(file("websites/S01.canfod").getLocation().toPath()).indexOf("careers");
		PlaceInEditor.show(Ui.page(), new Placed.Place(review(), "websites/S01.canfod", new Span(offset, 7, 1, 1)));
		WebsiteEditor editor = assertInstanceOf(WebsiteEditor.class, Ui.page().getActiveEditor());
		Ui.until("the criterion", () -> editor.form().rows().active().filter(row -> row.line().id().equals("careers")).isPresent());
		assertFalse(editor.isSourceInFront());
	}

	/** As the list of files and the websites of a provider mean it. */
	@Test
	void aWebsiteAsAWholeIsOpenedOnItsPage() {
		PlaceInEditor.show(Ui.page(), new Placed.Place(review(), "websites/S01.canfod", Span.FILE_START));
		WebsiteEditor editor = assertInstanceOf(WebsiteEditor.class, Ui.page().getActiveEditor());
		Ui.until("its looks", () -> !editor.form().looks().isEmpty());
		assertFalse(editor.isSourceInFront());
	}

	@Test
	void theTextKeepsItsOutlineAndItsAdapter() throws CoreException {
		WebsitePage page = s01();
		assertEquals(((WebsiteEditor) page.editor()).source(), page.editor().getAdapter(ITextEditor.class));
		assertInstanceOf(IContentOutlinePage.class, page.editor().getAdapter(IContentOutlinePage.class));
	}

	@Test
	void aChecklistInTheSameFolderOpensAsText() throws CoreException {
		IDE.openEditor(Ui.page(), file("websites/checklist.canfod"));
		assertInstanceOf(ITextEditor.class, Workbench.editor());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "website S01 on 2023-01-01|true", "// the\\n/* first */ website S01|true", "websites S01|false", "// website S01|false", "finding D1|false" })
	void aFileIsAWebsitesIfItBeginsWithOne(String text, boolean expected) {
		assertEquals(expected, WebsiteFiles.begins(text.replace("\\n", "\n")));
	}
}
