package cymru.canfod.website.ui.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/**
 * Which providers are shown.
 *
 * @param kind of provider, by id
 * @param medium language of teaching
 * @param words all of which must be in a provider's name, kind or place
 */
record MatrixFilter(Optional<String> kind, Optional<String> region, Optional<String> medium, String words) {

	/** Everybody. */
	static final MatrixFilter ALL = new MatrixFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");

	/** Whether a provider is among them. */
	boolean admits(MatrixRow.Site site) {
		Fact.Provider provider = site.provider();
		String text = (site.label() + " " + site.kind() + " " + provider.authority().map(name -> name.printed()).orElse("")).toLowerCase(Locale.ROOT);
		return kind.filter(wanted -> !wanted.equals(provider.kind().id())).isEmpty() && is(region, provider.region()) && is(medium, provider.medium())
				&& List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(text::contains);
	}

	private static boolean is(Optional<String> wanted, Optional<Name> given) {
		return wanted.isEmpty() || given.map(Name::id).equals(wanted);
	}
}
