package cymru.canfod.website.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules for the wording of one criterion. */
final class WordingRules {
	private static final String NEVER = "never: ";
	private static final String PAGE = "page: ";
	/** How many passages after a heading still belong to it. */
	private static final int UNDER_HEADING = 2;

	private final boolean isOfAlnOnly;
	private final List<List<Pattern>> passages = new ArrayList<>();
	private final List<List<Pattern>> headings = new ArrayList<>();
	private final List<List<Pattern>> pages = new ArrayList<>();
	private final List<Pattern> never = new ArrayList<>();

	WordingRules(boolean isOfAlnOnly) {
		this.isOfAlnOnly = isOfAlnOnly;
	}

	void add(String line, Function<String, Pattern> pattern) {
		if (line.startsWith(NEVER)) {
			never.add(pattern.apply(line.substring(NEVER.length())));
		} else if (line.startsWith(PAGE)) {
			pages.add(parts(line.substring(PAGE.length()), " & ", pattern));
		} else if (line.contains(" >> ")) {
			headings.add(parts(line, " >> ", pattern));
		} else {
			passages.add(parts(line, " & ", pattern));
		}
	}

	private static List<Pattern> parts(String line, String separator, Function<String, Pattern> pattern) {
		return Stream.of(line.split(separator)).map(pattern).toList();
	}

	/** Whether only text about additional learning needs is meant. */
	boolean isOfAlnOnly() {
		return isOfAlnOnly;
	}

	/** The passages that show it, by their places in the list; empty if none do. */
	Optional<List<Integer>> find(List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			String text = texts.get(i);
			if (isMeant(text) && passages.stream().anyMatch(all -> fits(text, all))) {
				return Optional.of(List.of(i));
			}
			Optional<List<Integer>> under = underHeading(texts, i);
			if (under.isPresent()) {
				return under;
			}
		}
		return pages.stream().map(all -> all.stream().map(pattern -> first(texts, pattern)).toList()).filter(places -> !places.contains(-1))
				.map(places -> places.stream().distinct().sorted().toList()).findFirst();
	}

	private Optional<List<Integer>> underHeading(List<String> texts, int heading) {
		for (List<Pattern> rule : headings) {
			if (rule.getFirst().matcher(texts.get(heading)).find()) {
				for (int i = heading + 1; i <= heading + UNDER_HEADING && i < texts.size(); i++) {
					if (isMeant(texts.get(i)) && rule.getLast().matcher(texts.get(i)).find()) {
						return Optional.of(List.of(heading, i));
					}
				}
			}
		}
		return Optional.empty();
	}

	private int first(List<String> texts, Pattern pattern) {
		for (int i = 0; i < texts.size(); i++) {
			if (isMeant(texts.get(i)) && pattern.matcher(texts.get(i)).find()) {
				return i;
			}
		}
		return -1;
	}

	private boolean isMeant(String text) {
		return !text.isEmpty() && never.stream().noneMatch(pattern -> pattern.matcher(text).find());
	}

	private static boolean fits(String text, List<Pattern> all) {
		return all.stream().allMatch(pattern -> pattern.matcher(text).find());
	}
}
