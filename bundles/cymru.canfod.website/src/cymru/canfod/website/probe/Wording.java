package cymru.canfod.website.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cymru.canfod.website.page.RuleFile;

/** Reads {@code rules/wording.txt}, whose first lines say how it is written. */
final class Wording {
	private static final Pattern LET = Pattern.compile("(\\p{Lu}{2,}) = (.+)");
	private static final Pattern SECTION = Pattern.compile("\\[([\\w-]+)( about)?]");
	private static final Pattern NAME = Pattern.compile("\\{(\\p{Lu}{2,})}");
	private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})[\u2019\u2018\u02bc](?=\\p{L})");
	private static final Pattern QUOTES = Pattern.compile("[\u201c\u201d\u2018\u2019\u00ab\u00bb\"]|(?<!\\p{L})'|'(?!\\p{L})");
	/** In letters. */
	private static final int LONGEST = 10_000;
	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
	private static final String SENTENCE = "[^.!?]{0,160}?(?<!\\p{L})";
	private static final String PASSAGE = ".{0,250}?(?<!\\p{L})";
	/** Where pages about additional learning needs are known by. */
	private static final String ABOUT = "about";

	private static final Wording BUILT_IN = parse(RuleFile.lines("wording.txt"));

	private final Map<String, WordingRules> rules = new LinkedHashMap<>();
	private final List<Pattern> about = new ArrayList<>();

	private Wording() {
	}

	/** The rules of each criterion, in the order of the file. */
	static Map<String, WordingRules> rules() {
		return BUILT_IN.rules;
	}

	/** Whether a few words (a title, a link) speak of additional learning needs. */
	static boolean isAbout(String words) {
		String plain = plain(words);
		return BUILT_IN.about.stream().anyMatch(pattern -> pattern.matcher(plain).find());
	}

	/** What is compared: without quotation marks, with straight apostrophes, and of a very long passage its beginning. */
	static String plain(String text) {
		String beginning = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		return QUOTES.matcher(APOSTROPHE.matcher(beginning).replaceAll("'")).replaceAll("");
	}

	private static Wording parse(List<String> lines) {
		Wording wording = new Wording();
		Map<String, String> names = new LinkedHashMap<>();
		String section = "";
		for (String line : lines) {
			Matcher let = LET.matcher(line);
			Matcher head = SECTION.matcher(line);
			if (let.matches()) {
				names.put(let.group(1), named(let.group(2), names));
			} else if (head.matches()) {
				section = head.group(1);
				if (!section.equals(ABOUT)) {
					wording.rules.put(section, new WordingRules(head.group(2) != null));
				}
			} else if (section.equals(ABOUT)) {
				wording.about.add(pattern(line, names));
			} else {
				wording.rules.getOrDefault(section, new WordingRules(false)).add(line, part -> pattern(part, names));
			}
		}
		return wording;
	}

	private static Pattern pattern(String text, Map<String, String> names) {
		String spaced = named(text.strip(), names).replace(" ... ", SENTENCE).replace(" .. ", PASSAGE).replace(" ?", "\\s*").replace(" ", "\\s+");
		return Pattern.compile("(?<!\\p{L})(?:" + spaced + ")(?!\\p{L})", FLAGS);
	}

	private static String named(String text, Map<String, String> names) {
		return NAME.matcher(text).replaceAll(match -> {
			String name = match.group(1);
			if (!names.containsKey(name)) {
				throw new IllegalArgumentException("wording.txt: {" + name + "}");
			}
			return Matcher.quoteReplacement(names.getOrDefault(name, ""));
		});
	}
}
