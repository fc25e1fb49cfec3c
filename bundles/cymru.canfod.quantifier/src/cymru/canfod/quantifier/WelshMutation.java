package cymru.canfod.quantifier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The initial mutations of Welsh: soft, nasal and aspirate. */
public final class WelshMutation {

	/** An initial and what it becomes; two-letter initials first, since they are letters of their own. */
	private record Change(String initial, List<String> becomes) {
	}

	private static final List<Change> CHANGES = List.of(
			new Change("ll", List.of("l")), new Change("rh", List.of("r")),
			new Change("ch", List.of()), new Change("dd", List.of()), new Change("ff", List.of()),
			new Change("ng", List.of()), new Change("ph", List.of()), new Change("th", List.of()),
			new Change("p", List.of("b", "mh", "ph")), new Change("t", List.of("d", "nh", "th")),
			new Change("c", List.of("g", "ngh", "ch")), new Change("b", List.of("f", "m")),
			new Change("d", List.of("dd", "n")), new Change("g", List.of("", "ng")), new Change("m", List.of("f")));

	/** Shorter words are particles, which stay as they are. */
	private static final int SHORTEST = 3;

	private WelshMutation() {
	}

	/** The phrase as it is and with each of its words mutated in every way: "bron pob", "bron bob", "fron bob" ... */
	public static Set<String> variants(String phrase) {
		List<String> variants = List.of("");
		for (String word : phrase.strip().split("\\s+")) {
			List<String> longer = new ArrayList<>();
			for (String start : variants) {
				for (String form : forms(word)) {
					longer.add(start.isEmpty() ? form : start + ' ' + form);
				}
			}
			variants = longer;
		}
		return new LinkedHashSet<>(variants);
	}

	private static List<String> forms(String word) {
		List<String> forms = new ArrayList<>(List.of(word));
		String lower = word.toLowerCase(Locale.ROOT);
		for (Change change : CHANGES) {
			if (lower.startsWith(change.initial())) {
				String rest = lower.substring(change.initial().length());
				change.becomes().stream().map(initial -> initial + rest)
						.filter(form -> word.length() >= SHORTEST && form.length() >= SHORTEST).forEach(forms::add);
				break;
			}
		}
		return forms;
	}
}
