package cymru.canfod.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.dsl.ide.read.Hover;
import cymru.canfod.dsl.ide.read.Minings;
import cymru.canfod.dsl.ide.read.Node;
import cymru.canfod.dsl.ide.read.Outline;
import cymru.canfod.quantifier.Language;

/** What is shown about a file: lines above claims, hover, outline. */
class ReadTest {

	private final Sheet sheet;

	ReadTest(@TempDir Path folder) throws IOException {
		sheet = new Sheet(folder);
	}

	@AfterEach
	void close() {
		sheet.close();
	}

	@Test
	void lineAboveEachKindOfVerdict() {
		assertLine("[Many schools](schools: secure)", "✓ 3 of 4 schools, 75%: many; 1 answer from changing");
		assertLine("[A majority of schools](schools: secure)", "↑ 3 of 4 schools, 75%: many, stronger than “a majority”");
		assertLine("[All schools](schools: secure)", "↓ 3 of 4 schools, 75%: many, not “all”");
		assertLine("[3 of 4 schools](schools: secure)", "✓ 3 of 4 schools, 75%: many");
		assertLine("[Some schools](schools: secure)", "… 3 of 4 schools, 75%: the words say neither how many nor what share");
		assertLine("[80% of schools](schools: secure)", "≠ 3 of 4 schools, 75%: not the printed figure");
		assertLine("[Many schools](schools: clear)", "∅ 0 of 0 schools: nobody has answered this");
		assertLine("[All schools](schools where medium welsh: secure)", "✓ 2 of 2 schools where medium welsh, 100%: all; 1 answer from changing");
	}

	@Test
	void theInterfaceIsWelshWhereTheTextIsEnglish() {
		var source = sheet.mark("finding D1 in c\n  \"[Many schools](schools: secure) are.\"").source();
		assertEquals("✓ 3 o 4 (ysgolion), 75%: many; 1 ateb rhag newid", Minings.of(source, Language.WELSH).get(0).text());
	}

	@Test
	void hoverOverAClaim() {
		var hover = hover("finding D1 in c\n  \"[Ma|ny schools](schools: secure) are.\"");
		assertEquals("“Many schools”: holds", hover.title());
		assertEquals(List.of("✓ 3 of 4 schools, 75%: many; 1 answer from changing", "3 yes · 1 no", "Terms that hold, strongest first: many, a majority",
				"Counted: Ysgol Un, Ysgol Dau, Ysgol Tri"), hover.lines());
	}

	@Test
	void hoverOverAProposition() {
		var hover = hover("finding D1 in c\n  \"[Many schools](schools: sec|ure) are.\"");
		assertEquals("is secure", hover.title());
		assertEquals(List.of("providers: 3 yes · 1 no · 1 not asked", "schools: 3 yes · 1 no", "In 1 claims"), hover.lines());
	}

	@Test
	void hoverOverAProvider() {
		var hover = hover("visit S|1 on 2023-05-05");
		assertEquals("S1 Ysgol Un", hover.title());
		assertEquals("primary · Gwynedd · north · welsh", hover.lines().get(0).replaceFirst("^[^·]*schools?[^·]*·", "primary ·"));
		assertEquals("Visited on 2023-05-05, 2023-02-01", hover.lines().get(1));
	}

	@Test
	void hoverOverAPopulation() {
		assertEquals(List.of("4 providers: Ysgol Un, Ysgol Dau, Ysgol Tri, Ysgol Pedwar"),
				hover("finding D1 in c\n  \"[Many schools](sch|ools: secure) are.\"").lines());
	}

	@Test
	void nothingOverRunningText() {
		var marked = sheet.mark("finding D1 in c\n  \"[Many schools](schools: secure) a|re.\"");
		assertTrue(Hover.at(marked.source(), marked.caret(), Language.ENGLISH).isEmpty());
	}

	@Test
	void outlineInUsersWords() {
		assertEquals("""
				Visit: S1 Ysgol Un (1 February 2023)
				  “Yes.” (head)
				Visit: S2 Ysgol Dau (2 February 2023)
				  “Yes, too.” (head)
				""", printed(sheet.session().source("visits.canfod", Sheet.VISITS.lines().limit(6).reduce("", (a, b) -> a + b + "\n")), Language.ENGLISH));
		assertEquals("""
				Canfyddiad D1 (Mae llawer yn sicr.)
				  ✓ Many (3 o 4 (ysgolion), 75%)
				  ✓ llawer (3 o 4 (ysgolion), 75%)
				""", printed(sheet.mark("""
				finding D1 in c
				  "[Many](schools: secure) are."
				  cy "Mae [llawer](schools: secure) yn sicr."
				""").source(), Language.WELSH));
	}

	private Hover hover(String text) {
		var marked = sheet.mark(text);
		return Hover.at(marked.source(), marked.caret(), Language.ENGLISH).orElseThrow();
	}

	private void assertLine(String claim, String line) {
		var source = sheet.mark("finding D1 in c\n  \"" + claim + " are.\"").source();
		var minings = Minings.of(source, Language.ENGLISH);
		assertEquals(List.of(line), minings.stream().map(Minings.Mining::text).toList());
		assertEquals(source.text().indexOf('['), minings.get(0).offset());
	}

	private static String printed(cymru.canfod.dsl.ide.session.Source source, Language language) {
		var tree = new StringBuilder();
		print(Outline.of(source, language), "", tree);
		return tree.toString();
	}

	private static void print(List<Node> nodes, String indent, StringBuilder tree) {
		for (Node node : nodes) {
			tree.append(indent).append(node.label()).append(" (").append(node.detail()).append(")\n");
			print(node.children(), indent + "  ", tree);
		}
	}
}
