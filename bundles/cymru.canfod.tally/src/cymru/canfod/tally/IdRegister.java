package cymru.canfod.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Span;

/** Which ids of a family are taken, and where. */
final class IdRegister {

	private record Place(String file, Span span) {
	}

	private final String family;
	private final Map<String, Place> taken = new HashMap<>();

	/** @param family as in the message's key */
	IdRegister(String family) {
		this.family = family;
	}

	/** Takes the id, or tells at the name who has it. */
	void take(Name name, String file, Function<String, Issues> issues) {
		Place place = new Place(file, name.span());
		Place first = taken.getOrDefault(name.id(), place);
		if (first == place) {
			taken.put(name.id(), place);
		} else {
			issues.apply(file).add(name.span(), IssueCode.DUPLICATE_ID, family, name.id(), first.file(), String.valueOf(first.span().line()));
		}
	}
}
