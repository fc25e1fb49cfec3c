package cymru.canfod.website.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import cymru.canfod.website.page.Address;
import cymru.canfod.website.page.Link;
import cymru.canfod.website.page.RuleFile;

/** What is looked for among links for one criterion ({@code rules/links.txt}, whose first lines say how it is written). */
final class LinkRules {
	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
	private static final Map<String, LinkRules> BUILT_IN = parse(RuleFile.lines("links.txt"));

	private final List<Predicate<Link>> wanted = new ArrayList<>();
	private final List<Pattern> never = new ArrayList<>();

	private LinkRules() {
	}

	/** The rules of each criterion, in the order of the file. */
	static Map<String, LinkRules> builtIn() {
		return BUILT_IN;
	}

	boolean fits(Link link) {
		return Address.isWeb(link.address()) && never.stream().noneMatch(pattern -> pattern.matcher(place(link)).find())
				&& wanted.stream().anyMatch(rule -> rule.test(link));
	}

	private static Map<String, LinkRules> parse(List<String> lines) {
		Map<String, LinkRules> all = new LinkedHashMap<>();
		LinkRules rules = new LinkRules();
		for (String line : lines) {
			if (line.startsWith("[")) {
				rules = new LinkRules();
				all.put(line.substring(1, line.length() - 1), rules);
			} else {
				int colon = line.indexOf(": ");
				rules.add(line.substring(0, colon), line.substring(colon + 2));
			}
		}
		return all;
	}

	private void add(String kind, String text) {
		String[] parts = text.split(" & ");
		Pattern first = Pattern.compile(parts[0].strip(), FLAGS);
		Pattern last = Pattern.compile(parts[parts.length - 1].strip(), FLAGS);
		switch (kind) {
		case "address" -> wanted.add(link -> first.matcher(place(link)).find());
		case "text" -> wanted.add(link -> first.matcher(link.text()).find());
		case "both" -> wanted.add(link -> first.matcher(place(link)).find() && last.matcher(link.text()).find());
		case "never" -> never.add(first);
		default -> throw new IllegalArgumentException("links.txt: " + kind);
		}
	}

	/** The address without its scheme and www. */
	private static String place(Link link) {
		return Address.site(link.address()) + Address.path(link.address())
				+ (link.address().getQuery() == null ? "" : "?" + Objects.requireNonNull(link.address().getQuery()));
	}
}
