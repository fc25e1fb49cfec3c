package cymru.canfod.search.ui.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.search.ui.find.Enquiry.Wanted;
import cymru.canfod.search.ui.find.Found;
import cymru.canfod.search.ui.view.SearchPage;
import cymru.canfod.ui.Commands;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** From words, claims and propositions in an editor to what was said elsewhere. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class WaysToSearchTest {

	private SearchPage page;

	@BeforeEach
	void exampleIsOpen() throws Exception {
		Workbench.startAnew();
		Workbench.openExample("aln-review");
		page = SearchPage.open();
		page.type("");
	}

	/** Selects words in a file of the example and runs a command on them. */
	private void on(String path, String words, String command) throws CoreException {
		var file = WorkspaceReviews.service().all().getFirst().project().getFile(path);
		ITextEditor editor = IDE.openEditor(Ui.page(), file).getAdapter(ITextEditor.class);
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		editor.setFocus();
		editor.selectAndReveal(document.get().indexOf(words), words.length());
		Ui.until("the editor is in front", () -> Ui.page().getActiveEditor() != null && Ui.page().getActivePart() == Ui.page().getActiveEditor());
		Commands.run(Ui.page().getWorkbenchWindow(), command, Map.of());
	}

	@Test
	void selectedWordsAreFoundAsTheyStand() throws CoreException {
		on("recommendations.canfod", "decisions about ALN", "cymru.canfod.search.ui.selection");
		Ui.until("the words", () -> !page.view().shown().isEmpty());
		assertEquals("\"decisions about ALN\"", page.field().getText());
		assertEquals("\"decisions about ALN\"", page.field().getSelectionText(), "whoever types then types over it");
	}

	@Test
	void quotationMarksInSelectedWordsAreNoneOfTheQuery() {
		assertEquals(new Wanted.Query("\"never on time\""), SelectedWords.wanted("\u201cnever on time\u201d"));
		assertEquals(new Wanted.Query("\"on time\""), SelectedWords.wanted("on time\u201d"));
		assertEquals(new Wanted.Query("S01"), SelectedWords.wanted("S01"));
		assertEquals(new Wanted.Query("\"note:\""), SelectedWords.wanted("note:"));
	}

	@Test
	void whatElseWasSaidOfAClaim() throws CoreException {
		on("findings/coordinator.canfod", "Nearly all", "cymru.canfod.search.ui.said");
		page.untilSays("What else was said of \u201cNearly all schools\u201d: has seen the ALNCo's workload grow since the reform.");
		Ui.until("coded and alike", () -> page.view().shown().stream().map(Found::why).distinct().count() == 2);
		assertTrue(page.lines().getFirst().startsWith("Coded to it, whatever the stance"), () -> page.lines().toString());
	}

	@Test
	void uncodedPassagesAreOfferedForAProposition() throws CoreException {
		on("review.canfod", "secure-definition", "cymru.canfod.search.ui.uncoded");
		page.untilSays("Not coded to");
		Ui.until("passages", () -> !page.view().shown().isEmpty());
		assertTrue(page.view().shown().stream().noneMatch(found -> found.hit().codings().stream().anyMatch(coding -> coding.endsWith(" secure-definition"))));
		assertEquals("secure-definition", ((Wanted.Uncoded) page.view().enquiry().wanted()).proposition());
		List<Double> scores = page.view().shown().stream().map(found -> (double) found.hit().score()).toList();
		assertEquals(scores.stream().sorted(Comparator.reverseOrder()).toList(), scores, "best first, over all providers");
	}
}
