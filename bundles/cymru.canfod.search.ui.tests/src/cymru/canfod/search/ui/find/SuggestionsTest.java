package cymru.canfod.search.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cymru.canfod.search.ui.find.Suggestions.Suggestion;
import cymru.canfod.search.ui.view.SearchPage;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** What can stand at the caret, which is written as a bar. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class SuggestionsTest {

	@BeforeEach
	void exampleIsOpen() throws CoreException {
		if (WorkspaceReviews.service().all().isEmpty()) {
			Workbench.startAnew();
			Workbench.openExample("aln-review");
		}
		Ui.until("its providers", () -> WorkspaceReviews.service().all().getFirst().review().declarations().providers().containsKey("S07"));
	}

	@AfterEach
	void nothingIsAsked() throws CoreException {
		SearchPage.now().type("");
	}

	private static Suggestions suggestions() {
		return new Suggestions(WorkspaceReviews.service().all());
	}

	private static List<String> applied(List<Suggestion> suggestions) {
		return suggestions.stream().map(each -> each.query().substring(0, each.caret()) + '|' + each.query().substring(each.caret())).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '=', quoteCharacter = '\'', textBlock = """
			workload re|              = workload region:|
			rhan|                     = rhanbarth:|
			ALN NOT (prov|) staff     = ALN NOT (provider:|) staff
			-st|                      = -stance:|
			""")
	void namesGoOnLikeTheWord(String typed, String suggested) {
		int caret = typed.indexOf('|');
		assertEquals(List.of(suggested), applied(suggestions().names(typed.replace("|", ""), caret)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '=', quoteCharacter = '\'', textBlock = """
			stance:n|                 = stance:no|
			safbwynt:ye|              = safbwynt:yes|
			a kind:primary,second|    = a kind:primary,secondary|
			role:alnc| workload       = role:alnco| workload
			proposition:secure-def|   = proposition:secure-definition|
			language:c|               = language:cy|
			date:2023-02|             = date:2023-02|
			""")
	void valuesAreThoseOfTheReview(String typed, String suggested) {
		int caret = typed.indexOf('|');
		List<String> applied = applied(suggestions().values(typed.replace("|", ""), caret));
		assertTrue(!applied.isEmpty() && applied.getFirst().equals(suggested), () -> applied.toString());
	}

	@Test
	void aValueOfSeveralWordsIsQuoted() {
		List<String> authorities = applied(suggestions().values("authority:", 10));
		assertTrue(!authorities.isEmpty() && authorities.stream().filter(each -> each.contains(" ")).allMatch(each -> each.matches("authority:\"[^\"]+\"\\|")), () -> authorities.toString());
	}

	@Test
	void providersAreFoundByTheirNames() {
		var review = WorkspaceReviews.service().all().getFirst().review();
		String title = review.declarations().providers().get("S07").fact().title().printed();
		String word = title.substring(title.lastIndexOf(' ') + 1).toLowerCase();
		assertTrue(applied(suggestions().values("provider:" + word, 9 + word.length())).contains("provider:S07|"), title);
	}

	@Test
	void wordsAndAddressesAreLeftAlone() {
		assertEquals(List.of(), suggestions().values("workload", 8));
		assertEquals(List.of(), suggestions().values("https://exam", 12));
		assertEquals(List.of(), suggestions().names("\"the kin", 8));
	}

	@Test
	void controlAndSpaceThenEnterWriteAnAttributeWithItsValue() throws CoreException {
		SearchPage page = SearchPage.open();
		page.type("workload stan");
		StyledText field = page.field();
		field.setSelection(field.getCharCount());
		press(field, ' ', SWT.CTRL);
		press(field, SWT.CR, 0);
		Ui.until("the name", () -> field.getText().equals("workload stance:"));
		Ui.until("its values", () -> !page.suggested().isEmpty());
		assertTrue(page.suggested().get(2).startsWith("no "), () -> page.suggested().toString());
		press(field, SWT.ARROW_DOWN, 0);
		press(field, SWT.ARROW_DOWN, 0);
		press(field, SWT.CR, 0);
		Ui.until("the value", () -> field.getText().equals("workload stance:no"));
		page.untilSays("hit");
		assertEquals("workload stance:no", page.view().enquiry().query());
	}

	private static void press(StyledText field, int key, int with) {
		Event event = new Event();
		event.keyCode = key;
		event.character = (char) (key < 128 ? key : 0);
		event.stateMask = with;
		event.doit = true;
		field.notifyListeners(SWT.KeyDown, event);
	}
}
