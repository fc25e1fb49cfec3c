package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/** All that can be asked of a provider, numbered: the propositions, then the criteria that ask for yes or no, then those that ask for a number. */
final class Questions {

	private final Map<String, Integer> numbers = new LinkedHashMap<>();
	private final int propositions;
	private final int truths;
	private final List<Optional<BitSet>> askedOf = new ArrayList<>();
	private final Map<String, Fact.AnswerType> criteria = new HashMap<>();

	Questions(Declarations declarations, Populations populations) {
		declarations.propositions().forEach((id, proposition) -> {
			numbers.put(id, numbers.size());
			askedOf.add(members(proposition.fact().askedOf(), populations));
		});
		propositions = numbers.size();
		declarations.criteria().forEach((id, criterion) -> criteria.put(id, criterion.fact().type()));
		number(declarations, Fact.AnswerType.YES_NO);
		truths = numbers.size();
		number(declarations, Fact.AnswerType.COUNT);
	}

	private void number(Declarations declarations, Fact.AnswerType type) {
		declarations.criteria().forEach((id, criterion) -> {
			if (criterion.fact().type() == type) {
				numbers.putIfAbsent(id, numbers.size());
			}
		});
	}

	private static Optional<BitSet> members(List<Name> askedOf, Populations populations) {
		if (askedOf.isEmpty() || !askedOf.stream().allMatch(name -> populations.knows(name.id()))) {
			return Optional.empty();
		}
		BitSet members = new BitSet();
		askedOf.forEach(name -> members.or(populations.members(name.id())));
		return Optional.of(members);
	}

	/** The number of a proposition or of a criterion that asks for yes, no or a number; -1 when there is none. */
	int number(String id) {
		return numbers.getOrDefault(id, -1);
	}

	/** The number of a proposition, -1 when there is none. */
	int proposition(String id) {
		int number = number(id);
		return number < propositions ? number : -1;
	}

	/** The number of a criterion that asks for yes, no or a number; -1 when there is none. */
	int criterion(String id) {
		int number = number(id);
		return number >= propositions ? number : -1;
	}

	/** Whether the answers to it are numbers. */
	boolean isMeasure(int question) {
		return question >= truths;
	}

	/** The place of a question whose answers are numbers among its like. */
	int measure(int question) {
		return question - truths;
	}

	/** How many questions there are whose answers are numbers. */
	int measures() {
		return numbers.size() - truths;
	}

	/** What kind of answer a criterion asks for. */
	Optional<Fact.AnswerType> type(String criterion) {
		return Optional.ofNullable(criteria.get(criterion));
	}

	/** Whether the proposition is meant for the provider; each is unless it says of whom it is asked. */
	boolean isAskedOf(int proposition, int provider) {
		return askedOf.get(proposition).map(members -> members.get(provider)).orElse(true);
	}

	Map<String, Integer> numbers() {
		return numbers;
	}

	/** The ids of all criteria, those that ask for a number or a text included. */
	Set<String> criteria() {
		return criteria.keySet();
	}

	int size() {
		return numbers.size();
	}

	/** The stances of a provider to whom nobody listened. */
	byte[] nothingSaid() {
		byte[] stances = new byte[size()];
		for (int number = 0; number < stances.length; number++) {
			stances[number] = (byte) (number < propositions ? ProviderStance.NOT_ASKED : ProviderStance.NOT_LOOKED_AT).ordinal();
		}
		return stances;
	}
}
