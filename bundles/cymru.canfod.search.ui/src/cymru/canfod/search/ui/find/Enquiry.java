package cymru.canfod.search.ui.find;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cymru.canfod.search.Hit;
import cymru.canfod.search.Question.Sorting;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.tally.facts.Prose;

/**
 * What somebody wants to find, and how it is to be shown.
 *
 * @param review the only review to look in; all when empty
 * @param narrowed the values that were clicked, by attribute
 * @param limit the most hits that are shown
 */
public record Enquiry(Wanted wanted, Optional<String> review, Map<Attribute, Set<String>> narrowed, Sorting sorting, boolean glossary, int limit) {

	/** So many hits are shown until somebody wants more. */
	public static final int FIRST = 500;

	/** What is to be found. */
	public sealed interface Wanted {
		/** What answers a query. */
		record Query(String text) implements Wanted {
		}

		/** What answers a query that is still being typed: its last word may be unfinished. */
		record Typed(String text) implements Wanted {
		}

		/** What is like a hit. */
		record LikeHit(Hit hit) implements Wanted {
		}

		/** What is like a text. */
		record LikeText(String text) implements Wanted {
		}

		/** What nobody has coded to a proposition, but perhaps should. */
		record Uncoded(String review, String proposition, List<String> wordings) implements Wanted {
		}

		/**
		 * What else was said of a claim.
		 *
		 * @param about what it counts, as it is called
		 */
		record Said(String review, Prose.Claim claim, String about) implements Wanted {
		}
	}

	/** Nothing yet. */
	public static Enquiry none() {
		return of("");
	}

	/** A query over all reviews. */
	public static Enquiry of(String query) {
		return new Enquiry(new Wanted.Query(query), Optional.empty(), Map.of(), Sorting.RELEVANCE, true, FIRST);
	}

	/** Its query; empty where something else is wanted. */
	public String query() {
		return wanted instanceof Wanted.Query query ? query.text() : "";
	}

	/** Whether nothing is wanted. */
	public boolean isBlank() {
		return wanted instanceof Wanted.Query query && query.text().isBlank() && narrowed.isEmpty();
	}

	/** Something else, shown in the same way; what had been narrowed belonged to the former. */
	public Enquiry withWanted(Wanted other) {
		return new Enquiry(other, review, other instanceof Wanted.Query && wanted instanceof Wanted.Query ? narrowed : Map.of(), sorting, glossary, FIRST);
	}

	public Enquiry withReview(Optional<String> other) {
		return new Enquiry(wanted, other, narrowed, sorting, glossary, FIRST);
	}

	public Enquiry withSorting(Sorting other) {
		return new Enquiry(wanted, review, narrowed, other, glossary, limit);
	}

	public Enquiry withGlossary(boolean other) {
		return new Enquiry(wanted, review, narrowed, sorting, other, FIRST);
	}

	public Enquiry withLimit(int other) {
		return new Enquiry(wanted, review, narrowed, sorting, glossary, other);
	}

	/** Narrowed to one more value, or no longer to it. */
	public Enquiry toggled(Attribute attribute, String value) {
		Map<Attribute, Set<String>> other = new LinkedHashMap<>(narrowed);
		Set<String> values = new LinkedHashSet<>(other.getOrDefault(attribute, Set.of()));
		if (!values.remove(value)) {
			values.add(value);
		}
		if (values.isEmpty()) {
			other.remove(attribute);
		} else {
			other.put(attribute, values);
		}
		return new Enquiry(wanted, review, other, sorting, glossary, FIRST);
	}

	/** No longer narrowed. */
	public Enquiry widened() {
		return new Enquiry(wanted, review, Map.of(), sorting, glossary, FIRST);
	}

	/** Not narrowed by that attribute. */
	public Enquiry without(Attribute attribute) {
		Map<Attribute, Set<String>> other = new LinkedHashMap<>(narrowed);
		other.remove(attribute);
		return new Enquiry(wanted, review, other, sorting, glossary, limit);
	}

	/** The query as it is asked: without words, everything that it is narrowed to is wanted. */
	String asked() {
		return query().isBlank() ? conditions() : query();
	}

	/** The query with what it is narrowed to, as it would be typed; empty where something else is wanted. */
	public String written() {
		if (!(wanted instanceof Wanted.Query)) {
			return "";
		}
		return narrowed.isEmpty() || query().isBlank() ? asked() : '(' + query() + ") " + conditions();
	}

	private String conditions() {
		return narrowed.entrySet().stream().map(entry -> entry.getKey().code() + ':' + String.join(",", entry.getValue())).collect(Collectors.joining(" "));
	}
}
