package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Span;

/** The issues of one file while they are being gathered. */
final class Issues {

	/** The order in which issues are told. */
	static final Comparator<Issue> IN_ORDER = Comparator.comparing(Issue::file).thenComparingInt(issue -> issue.span().offset())
			.thenComparing(Issue::code).thenComparing(issue -> String.join("\n", issue.words()));

	private final String file;
	private final List<Issue> found = new ArrayList<>();

	Issues(String file) {
		this.file = file;
	}

	void add(Span span, IssueCode code, String... words) {
		found.add(new Issue(file, span, code, List.of(words), List.of()));
	}

	void add(Span span, IssueCode code, List<Fix> fixes, String... words) {
		found.add(new Issue(file, span, code, List.of(words), fixes));
	}

	/**
	 * A name that nothing has.
	 *
	 * @param what of what kind it should be, as in the message's key
	 */
	void unknown(Name name, String what, Iterable<String> known) {
		add(name.span(), IssueCode.UNKNOWN_ID, NearestId.of(name.id(), known)
				.map(near -> List.of(new Fix(Fix.Kind.USE_ID, name.span(), near))).orElse(List.of()), what, name.id());
	}

	List<Issue> list() {
		return found;
	}
}
