package cymru.canfod.website.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a web page into passages: what stands between two beginnings or ends of blocks. Goes through the page without recursion, however deep it is. */
final class PassageReader implements NodeFilter {
	private static final Set<String> NOT_TEXT = Set.of("script", "style", "noscript", "template", "svg", "head", "iframe", "object", "select", "textarea");
	private static final Pattern MENU = Pattern.compile("(?i)\\b(nav|navbar|navigation|menu|mainmenu|main-menu|breadcrumbs?|dropdown-menu|sub-menu)\\b");

	private final List<Passage> passages = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private int menus;

	@Override
	public FilterResult head(@Nullable Node node, int depth) {
		if (node instanceof TextNode words) {
			text.append(words.getWholeText());
		} else if (node instanceof Element element) {
			if (NOT_TEXT.contains(element.normalName()) || element.hasAttr("hidden")) {
				return FilterResult.SKIP_ENTIRELY;
			}
			if (breaks(element)) {
				flush();
			}
			menus += isMenu(element) ? 1 : 0;
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(@Nullable Node node, int depth) {
		if (node instanceof Element element) {
			if (breaks(element)) {
				flush();
			}
			menus -= isMenu(element) ? 1 : 0;
		}
		return FilterResult.CONTINUE;
	}

	private static boolean breaks(Element element) {
		return element.isBlock() || element.normalName().equals("td") || element.normalName().equals("th") || element.normalName().equals("button");
	}

	private static boolean isMenu(Element element) {
		return switch (element.normalName()) {
		case "nav", "menu" -> true;
		case "div", "ul", "section", "header" -> "navigation".equals(element.attr("role")) || MENU.matcher(element.className() + " " + element.id()).find();
		default -> false;
		};
	}

	private void flush() {
		String read = PageText.tidy(text.toString());
		text.setLength(0);
		if (!read.isEmpty()) {
			passages.add(new Passage(read, 0, menus > 0));
		}
	}

	List<Passage> passages() {
		flush();
		return List.copyOf(passages);
	}
}
