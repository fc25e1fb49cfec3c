package cymru.canfod.tally;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Filter;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Population;

/** Which providers belong to which group, kind and filter, as sets of their numbers in the order of the review. */
final class Populations {

	private final List<Fact.Provider> providers;
	private final Map<String, Integer> numbers = new LinkedHashMap<>();
	private final Map<String, Declaration<Fact.Group>> groups;
	private final Map<String, @Nullable BitSet> members = new LinkedHashMap<>();
	private final Set<String> cyclic = new LinkedHashSet<>();

	Populations(Declarations declarations) {
		providers = declarations.providers().values().stream().map(Declaration::fact).toList();
		groups = declarations.groups();
		for (int number = 0; number < providers.size(); number++) {
			numbers.put(providers.get(number).name().id(), number);
		}
		BitSet all = new BitSet();
		all.set(0, providers.size());
		members.put(Population.ALL_PROVIDERS, all);
		declarations.kinds().keySet().forEach(kind -> members.putIfAbsent(kind, new BitSet()));
		for (int number = 0; number < providers.size(); number++) {
			BitSet kind = members.get(providers.get(number).kind().id());
			if (kind != null) {
				kind.set(number);
			}
		}
		for (String group : groups.keySet()) {
			resolve(group, new HashSet<>());
			if (reaches(group, group, new HashSet<>())) {
				cyclic.add(group);
			}
		}
	}

	private boolean reaches(String from, String wanted, Set<String> seen) {
		return Optional.ofNullable(groups.get(from)).stream().flatMap(group -> group.fact().members().stream())
				.anyMatch(member -> member.id().equals(wanted) || seen.add(member.id()) && reaches(member.id(), wanted, seen));
	}

	private BitSet resolve(String group, Set<String> under) {
		BitSet known = members.get(group);
		if (known != null) {
			return known;
		}
		if (!under.add(group)) {
			return new BitSet();
		}
		BitSet found = new BitSet();
		Optional.ofNullable(groups.get(group)).map(Declaration::fact).ifPresent(fact -> {
			fact.members().forEach(member -> found.or(resolveMember(member, under)));
			fact.where().ifPresent(filter -> keep(found, filter));
		});
		under.remove(group);
		members.put(group, found);
		return found;
	}

	private BitSet resolveMember(Name member, Set<String> under) {
		if (members.containsKey(member.id()) || groups.containsKey(member.id())) {
			return resolve(member.id(), under);
		}
		BitSet single = new BitSet();
		number(member.id()).ifPresent(single::set);
		return single;
	}

	private void keep(BitSet found, Filter filter) {
		for (int number = found.nextSetBit(0); number >= 0; number = found.nextSetBit(number + 1)) {
			Fact.Provider provider = providers.get(number);
			if (!filter.conditions().stream().allMatch(condition -> condition.negated() != values(provider, condition.attribute())
					.contains(condition.value().id()))) {
				found.clear(number);
			}
		}
	}

	/** What a provider is said to be or to have. */
	static List<String> values(Fact.Provider provider, Filter.Attribute attribute) {
		return switch (attribute) {
			case MEDIUM -> provider.medium().map(Name::id).stream().toList();
			case REGION -> provider.region().map(Name::id).stream().toList();
			case AUTHORITY -> provider.authority().map(text -> text.printed()).stream().toList();
			case HOSTS -> provider.hosts().stream().map(Name::id).toList();
		};
	}

	/** Whether some group, kind or the word for all providers has that id. */
	boolean knows(String population) {
		return members.containsKey(population);
	}

	/** The ids of all groups, kinds and the word for all providers. */
	Set<String> ids() {
		return members.keySet();
	}

	/** The ids of all providers. */
	Set<String> providers() {
		return numbers.keySet();
	}

	/** Whether some provider has that value. */
	boolean hasValue(Filter.Attribute attribute, String value) {
		return providers.stream().anyMatch(provider -> values(provider, attribute).contains(value));
	}

	/** Groups that are members of themselves, directly or through others. */
	Set<String> cyclic() {
		return cyclic;
	}

	/** Members of a group or kind; none when it is unknown. Not to be changed. */
	BitSet members(String population) {
		BitSet known = members.get(population);
		return known != null ? known : new BitSet();
	}

	/** Numbers of the members, ascending. */
	int[] members(Population population) {
		BitSet found = (BitSet) members(population.name().id()).clone();
		population.where().ifPresent(filter -> keep(found, filter));
		return found.stream().toArray();
	}

	Optional<Integer> number(String provider) {
		return Optional.ofNullable(numbers.get(provider));
	}

	String provider(int number) {
		return providers.get(number).name().id();
	}

	int size() {
		return providers.size();
	}
}
