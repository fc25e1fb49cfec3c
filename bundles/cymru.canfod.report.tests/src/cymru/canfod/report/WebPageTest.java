package cymru.canfod.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.document.Document;
import cymru.canfod.report.web.WebPage;

/** What a web page must have beside its words. */
class WebPageTest {

	@Test
	void isOneFileThatNeedsNothingElse() throws Exception {
		String page = new String(WebPage.html(Invented.document()), StandardCharsets.UTF_8);
		assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), page.substring(0, 60));
		for (String outside : List.of("http://", "https://", "src=", "<link", "<script", "@import", "url(")) {
			assertFalse(page.contains(outside), outside);
		}
	}

	@Test
	void itsLanguageIsTheDocuments() throws Exception {
		assertEquals("cy", root(Written.document(Written.SMALL, Language.WELSH)).getAttribute("lang"));
	}

	@Test
	void everyLinkHasItsTargetAndEveryTargetIsOne() throws Exception {
		List<Element> all = elements(root(Written.document(Written.SMALL, Language.ENGLISH)), "*");
		List<String> ids = all.stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
		Set<String> unique = new HashSet<>(ids);
		assertEquals(unique.size(), ids.size(), ids.toString());
		List<String> links = all.stream().map(element -> element.getAttribute("href")).filter(href -> !href.isEmpty()).toList();
		assertTrue(links.size() > 10, links.toString());
		assertEquals(List.of(), links.stream().filter(link -> !unique.contains(link.substring(1))).toList());
	}

	@Test
	void headingsDescendStepByStep() throws Exception {
		List<Integer> levels = elements(root(Written.document(Written.SMALL, Language.ENGLISH)), "*").stream().map(Element::getTagName)
				.filter(name -> name.matches("h[1-6]")).map(name -> Integer.valueOf(name.substring(1))).toList();
		assertEquals(1, levels.get(0));
		assertEquals(1, levels.stream().filter(level -> level == 1).count());
		assertTrue(IntStream.range(1, levels.size()).allMatch(i -> levels.get(i) <= levels.get(i - 1) + 1), levels.toString());
	}

	@Test
	void chartsSayInWordsWhatTheyShow() throws Exception {
		List<String> descriptions = elements(root(Written.document(Written.SMALL, Language.ENGLISH)), "svg").stream()
				.map(svg -> svg.getAttribute("aria-label")).toList();
		assertEquals(List.of("Yes, No, Mixed, Unclear, Not asked", "Schools: yes 3, no 1, mixed 0, unclear 0, not asked 0.",
				"Primary schools: yes 1, no 1, mixed 0, unclear 0, not asked 1."), descriptions);
	}

	private static Element root(Document document) throws Exception {
		String page = new String(WebPage.html(document), StandardCharsets.UTF_8).replace("<!DOCTYPE html>", "");
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
				.getDocumentElement();
	}

	private static List<Element> elements(Element root, String name) {
		List<Element> elements = new ArrayList<>();
		var nodes = root.getElementsByTagName(name);
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}
}
