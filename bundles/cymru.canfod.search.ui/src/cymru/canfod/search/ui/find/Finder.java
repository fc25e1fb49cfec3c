package cymru.canfod.search.ui.find;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.search.Answer;
import cymru.canfod.search.Claimed;
import cymru.canfod.search.Question;
import cymru.canfod.search.Question.Sorting;
import cymru.canfod.search.ReviewIndexes;
import cymru.canfod.search.Said;
import cymru.canfod.search.Search;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.query.QueryException;
import cymru.canfod.search.query.QueryProblem;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Enquiry.Wanted;
import cymru.canfod.search.ui.find.Found.Why;
import cymru.canfod.search.ui.index.WorkspaceIndex;
import cymru.canfod.ui.reviews.OpenReview;

/** Answers enquiries; outside the UI thread. */
public final class Finder {

	/** What is only alike gets worse the longer the list: so many times fewer of it are shown. */
	private static final int FEWER_ALIKE = 5;

	/** The first search of all takes longer than later ones, and what is asked in the view may. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/** What was found, and how many of it there are. */
	private record Results(int total, boolean more, List<Found> found, Map<Attribute, Map<String, Integer>> counts, boolean complete) {
	}

	private final WorkspaceIndex index;
	private final List<OpenReview> open;

	/** @param open the reviews that are open */
	public Finder(WorkspaceIndex index, List<OpenReview> open) {
		this.index = index;
		this.open = open;
	}

	/** What can be found now. */
	public Findings find(Enquiry enquiry) {
		if (open.isEmpty()) {
			return Findings.nothing(enquiry, Findings.State.NO_REVIEW);
		}
		Findings.State state = index.isComplete() ? Findings.State.WHOLE : index.isStopped() ? Findings.State.STOPPED : Findings.State.INDEXING;
		ReviewIndexes indexes = index.indexes();
		Set<String> indexed = Set.copyOf(indexes.names());
		List<String> names = names(enquiry).filter(indexed::contains).toList();
		if (enquiry.isBlank() || names.isEmpty()) {
			return Findings.nothing(enquiry, state);
		}
		try (Snapshot snapshot = indexes.snapshot(names)) {
			Findings found = find(enquiry, state, indexes.search(names), snapshot);
			boolean isInHaste = enquiry.wanted() instanceof Wanted.Typed;
			return found.state() != Findings.State.BROKEN_OFF || isInHaste ? found : find(enquiry, state, indexes.search(names, PATIENCE), snapshot);
		} catch (QueryException e) {
			// a value that occurs nowhere yet may well do so soon
			boolean isEarly = e.problem().kind() == QueryProblem.Kind.UNKNOWN_VALUE && state != Findings.State.WHOLE;
			return isEarly ? Findings.nothing(enquiry, state) : Findings.wrong(enquiry, state, e.problem());
		} catch (IOException e) {
			ILog.of(Finder.class).error(Messages.INDEX_FAILED.text(String.valueOf(e.getLocalizedMessage())), e);
			return Findings.nothing(enquiry, Findings.State.BROKEN_OFF);
		}
	}

	private Stream<String> names(Enquiry enquiry) {
		Optional<String> only = switch (enquiry.wanted()) {
			case Wanted.Uncoded uncoded -> Optional.of(uncoded.review());
			case Wanted.Said said -> Optional.of(said.review());
			default -> enquiry.review();
		};
		return open.stream().map(review -> review.project().getName()).filter(name -> only.isEmpty() || only.get().equals(name));
	}

	private Findings find(Enquiry enquiry, Findings.State state, Search search, Snapshot snapshot) throws QueryException, IOException {
		Results results = results(enquiry, search, snapshot);
		Map<Attribute, Map<String, Integer>> counts = new EnumMap<>(Attribute.class);
		counts.putAll(results.counts());
		for (Attribute narrowed : enquiry.narrowed().keySet()) {
			Enquiry wider = enquiry.without(narrowed);
			counts.put(narrowed, wider.isBlank() ? Map.of() : results(wider, search, snapshot).counts().getOrDefault(narrowed, Map.of()));
		}
		return new Findings(enquiry, results.complete() ? state : Findings.State.BROKEN_OFF, results.total(), results.more(), named(results.found(), enquiry), counts, Optional.empty());
	}

	private Results results(Enquiry enquiry, Search all, Snapshot snapshot) throws QueryException, IOException {
		Search search = all.narrowed(enquiry.narrowed());
		int alike = Math.max(1, enquiry.limit() / FEWER_ALIKE);
		return switch (enquiry.wanted()) {
			case Wanted.Query query -> results(search.ask(snapshot, new Question(enquiry.asked(), enquiry.limit(), enquiry.sorting(), enquiry.glossary(), true)));
			case Wanted.Typed typed -> results(search.ask(snapshot, Question.typed(typed.text(), enquiry.limit())));
			case Wanted.LikeHit like -> ranked(search.like(snapshot, like.hit(), alike), enquiry.sorting());
			case Wanted.LikeText like -> ranked(search.like(snapshot, like.text(), alike), enquiry.sorting());
			case Wanted.Uncoded uncoded -> ranked(search.uncoded(snapshot, uncoded.proposition(), uncoded.wordings(), alike), enquiry.sorting());
			case Wanted.Said said -> said(said, search, snapshot, enquiry);
		};
	}

	private Results results(Answer answer) {
		return new Results(answer.total(), answer.more(), found(answer, Why.ASKED), answer.counts(), answer.complete());
	}

	private Results ranked(Answer answer, Sorting sorting) {
		return new Results(answer.total(), answer.more(), sorted(found(answer, Why.ASKED), sorting).toList(), answer.counts(), answer.complete());
	}

	/** What is alike is found by how much it is so: the best of it, in the order that is wanted; what has no provider, or no day, comes last. */
	private static Stream<Found> sorted(List<Found> best, Sorting sorting) {
		return switch (sorting) {
			case RELEVANCE -> best.stream();
			case PROVIDER -> best.stream().sorted(knownFirst(found -> found.hit().provider()));
			case DATE -> best.stream().sorted(knownFirst(found -> found.hit().date()));
		};
	}

	private static Comparator<Found> knownFirst(Function<Found, String> value) {
		return Comparator.<Found, Boolean>comparing(found -> value.apply(found).isEmpty()).thenComparing(value);
	}

	private Results said(Wanted.Said wanted, Search search, Snapshot snapshot, Enquiry enquiry) throws IOException {
		Optional<OpenReview> of = review(wanted.review());
		if (of.isEmpty()) {
			return new Results(0, false, List.of(), Map.of(), true);
		}
		Said said = search.said(snapshot, Claimed.of(of.get().review(), wanted.claim()), enquiry.limit());
		List<Found> found = Stream.concat(sorted(found(said.coded(), Why.CODED), enquiry.sorting()), sorted(found(said.alike(), Why.ALIKE), enquiry.sorting())).toList();
		return new Results(said.coded().total() + said.alike().total(), false, found, said.counts(), said.coded().complete() && said.alike().complete());
	}

	private List<Found> found(Answer answer, Why why) {
		return answer.hits().stream().flatMap(hit -> review(hit.review()).map(review -> new Found(review, hit, why, "")).stream()).toList();
	}

	/** Where several reviews were looked in, each hit says which it is from. */
	private List<Found> named(List<Found> found, Enquiry enquiry) {
		return names(enquiry).count() <= 1 ? found
				: found.stream().map(each -> new Found(each.review(), each.hit(), each.why(), each.review().titleAmong(open, InterfaceLanguage.current()))).toList();
	}

	private Optional<OpenReview> review(String name) {
		return open.stream().filter(review -> review.project().getName().equals(name)).findFirst();
	}
}
