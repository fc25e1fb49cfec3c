package cymru.canfod.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import cymru.canfod.tally.Review;

/** Whom the words of a table mean among the providers of a review. */
final class ProviderWords {

	/** Ids as plain words, and what they are as they are written. */
	private final Map<String, String> ids = new HashMap<>();
	/** Plain names, and the ids of those who bear them: two schools may have one name. */
	private final Map<String, Set<String>> names = new HashMap<>();

	ProviderWords(Review review) {
		review.declarations().providers().forEach((id, provider) -> {
			ids.put(Layout.plain(id), id);
			names.computeIfAbsent(Layout.plain(provider.fact().title().printed()), name -> new TreeSet<>()).add(id);
		});
	}

	/** The ids that words may mean: the one they are, else those of whom they are the name. */
	Set<String> meant(String words) {
		return Optional.ofNullable(ids.get(Layout.plain(words))).map(Set::of).orElseGet(() -> named(words));
	}

	/** The ids of those who bear that name. */
	Set<String> named(String name) {
		return names.getOrDefault(Layout.plain(name), Set.of());
	}
}
