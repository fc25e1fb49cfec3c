package cymru.canfod.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.dsl.ide.names.Navigation;
import cymru.canfod.dsl.ide.names.Place;
import cymru.canfod.dsl.ide.text.TextEdit;

/** From an id to its declaration, to all that mention it, and to another id for all of them. */
class NavigationTest {

	private static final String FINDING = """
			finding D1 in c
			  "[Many schools](schools: not se|cure or clear) are secure."
			  cy "Mae [llawer](schools: not secure or clear) yn sicr."
			""";

	private final Sheet sheet;

	NavigationTest(@TempDir Path folder) throws IOException {
		sheet = new Sheet(folder);
	}

	@AfterEach
	void close() {
		sheet.close();
	}

	@Test
	void fromAClaimToTheProposition() {
		assertEquals(List.of("review.canfod:4:15"), places(sheet.mark(FINDING), Navigation::declarations));
	}

	@Test
	void fromAVisitToTheProvider() {
		assertEquals(List.of("review.canfod:7:10"), places(sheet.mark("visit S1| on 2023-02-01"), Navigation::declarations));
	}

	@Test
	void aMemberOfAGroupMayBeAProviderOrAKind() {
		assertEquals(List.of("review.canfod:8:10"), places(sheet.mark("group g \"G\" = primary, S|2"), Navigation::declarations));
		assertEquals(List.of(), places(sheet.mark("group g \"G\" = prim|ary, S2"), Navigation::declarations), "ships with Canfod");
	}

	@Test
	void allThatMentionAProposition() {
		assertEquals(List.of("review.canfod:4:15", "sheet.canfod:2:32", "sheet.canfod:3:33", "visits.canfod:3:9", "visits.canfod:6:9",
				"visits.canfod:9:9", "visits.canfod:12:8"), places(sheet.mark(FINDING), Navigation::references));
	}

	@Test
	void nothingInRunningText() {
		assertTrue(new Navigation(sheet.mark(FINDING).source()).mentionAt(FINDING.indexOf("are secure") + 5).isEmpty());
	}

	@Test
	void renamingChangesEveryMentionAndNoTextThatReadsTheSame() {
		var marked = sheet.mark(FINDING);
		var navigation = new Navigation(marked.source());
		var edits = navigation.rename(navigation.mentionAt(marked.caret()).orElseThrow(), "certain").stream()
				.collect(Collectors.groupingBy(TextEdit::path));
		assertEquals("""
				finding D1 in c
				  "[Many schools](schools: not certain or clear) are secure."
				  cy "Mae [llawer](schools: not certain or clear) yn sicr."
				""", TextEdit.apply(marked.source().text(), edits.get("sheet.canfod")));
		assertEquals(Sheet.VISITS.replace("secure", "certain"), TextEdit.apply(Sheet.VISITS, edits.get("visits.canfod")));
		assertEquals(Sheet.FRAME.replace("proposition secure", "proposition certain"), TextEdit.apply(Sheet.FRAME, edits.get("review.canfod")));
	}

	@Test
	void whatShipsWithCanfodIsNotRenamed() {
		var marked = sheet.mark("provider P \"P\" pri|mary");
		var navigation = new Navigation(marked.source());
		assertEquals(List.of(), navigation.rename(navigation.mentionAt(marked.caret()).orElseThrow(), "first"));
	}

	private interface Look {
		List<Place> from(Navigation navigation, cymru.canfod.dsl.ide.names.Mention mention);
	}

	private static List<String> places(Sheet.Marked marked, Look look) {
		var navigation = new Navigation(marked.source());
		var mention = navigation.mentionAt(marked.caret()).orElseThrow();
		return look.from(navigation, mention).stream().map(p -> p.path() + ":" + p.span().line() + ":" + p.span().column()).toList();
	}
}
