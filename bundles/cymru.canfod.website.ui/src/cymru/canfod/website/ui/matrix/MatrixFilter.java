package cymru.canfod.website.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Filter;
import cymru.canfod.tally.facts.Filter.Attribute;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Population;

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

	/** Those of a group or kind that are among them, as something to be counted; words cannot be counted by and are left aside. */
	Population of(String group) {
		List<Filter.Condition> conditions = new ArrayList<>();
		region.ifPresent(id -> conditions.add(condition(Attribute.REGION, id)));
		medium.ifPresent(id -> conditions.add(condition(Attribute.MEDIUM, id)));
		return new Population(MatrixColumn.name(group), conditions.isEmpty() ? Optional.empty() : Optional.of(new Filter(conditions)));
	}

	private static Filter.Condition condition(Attribute attribute, String value) {
		return new Filter.Condition(false, attribute, MatrixColumn.name(value));
	}
}
