package cymru.canfod.search.ui.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

import cymru.canfod.search.Answer;
import cymru.canfod.search.Claimed;
import cymru.canfod.search.Question;
import cymru.canfod.search.ReviewIndexes;
import cymru.canfod.search.Said;
import cymru.canfod.search.Search;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.query.QueryException;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Enquiry.Wanted;
import cymru.canfod.search.ui.find.Found.Why;
import cymru.canfod.search.ui.index.WorkspaceIndex;
import cymru.canfod.ui.reviews.OpenReview;

/** Answers enquiries; outside the UI thread. */
public final class Finder {

	/** Whatever is only alike gets worse the longer the list. */
	private static final int MOST_ALIKE = 100;

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
		if (state == Findings.State.INDEXING && !enquiry.isBlank()) {
			index.await();
		}
		ReviewIndexes indexes = index.indexes();
		Set<String> indexed = Set.copyOf(indexes.names());
		List<String> names = names(enquiry).filter(indexed::contains).toList();
		if (enquiry.isBlank() || names.isEmpty()) {
			return Findings.nothing(enquiry, state);
		}
		try (Snapshot snapshot = indexes.snapshot(names)) {
			return find(enquiry, state, indexes.search(names), snapshot);
		} catch (QueryException e) {
			return Findings.wrong(enquiry, state, e.problem());
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
		return switch (enquiry.wanted()) {
			case Wanted.Query query -> asked(enquiry, state, search, snapshot);
			case Wanted.Typed typed -> typed(enquiry, state, search.ask(snapshot, Question.typed(typed.text(), enquiry.limit())));
			case Wanted.LikeHit like -> alike(enquiry, state, search.like(snapshot, like.hit(), MOST_ALIKE));
			case Wanted.LikeText like -> alike(enquiry, state, search.like(snapshot, like.text(), MOST_ALIKE));
			case Wanted.Uncoded uncoded -> alike(enquiry, state, search.uncoded(snapshot, uncoded.proposition(), uncoded.wordings(), MOST_ALIKE));
			case Wanted.Said said -> said(enquiry, state, said, search, snapshot);
		};
	}

	private Findings asked(Enquiry enquiry, Findings.State state, Search search, Snapshot snapshot) throws QueryException, IOException {
		Answer answer = search.ask(snapshot, question(enquiry, enquiry.limit(), Optional.empty()));
		Map<Attribute, Map<String, Integer>> counts = new EnumMap<>(Attribute.class);
		counts.putAll(answer.counts());
		for (Attribute narrowed : enquiry.narrowed().keySet()) {
			Answer wider = search.ask(snapshot, question(enquiry, 1, Optional.of(narrowed)));
			counts.put(narrowed, wider.counts().getOrDefault(narrowed, Map.of()));
		}
		return new Findings(enquiry, answer.complete() ? state : Findings.State.BROKEN_OFF, answer.total(), found(answer, Why.ASKED), counts, Optional.empty());
	}

	/** @param free an attribute that it is not narrowed by */
	private static Question question(Enquiry enquiry, int limit, Optional<Attribute> free) {
		Question question = new Question(enquiry.query(), limit, enquiry.sorting(), enquiry.glossary(), true);
		for (Map.Entry<Attribute, Set<String>> narrowed : enquiry.narrowed().entrySet()) {
			if (free.filter(narrowed.getKey()::equals).isEmpty()) {
				for (String value : narrowed.getValue()) {
					question = question.narrowed(narrowed.getKey(), value);
				}
			}
		}
		return question;
	}

	private Findings typed(Enquiry enquiry, Findings.State state, Answer answer) {
		return new Findings(enquiry, answer.complete() ? state : Findings.State.BROKEN_OFF, answer.total(), found(answer, Why.ASKED), Map.of(), Optional.empty());
	}

	private Findings alike(Enquiry enquiry, Findings.State state, Answer answer) {
		List<Found> found = found(answer, Why.ASKED);
		return new Findings(enquiry, answer.complete() ? state : Findings.State.BROKEN_OFF, found.size(), found, Map.of(), Optional.empty());
	}

	private Findings said(Enquiry enquiry, Findings.State state, Wanted.Said wanted, Search search, Snapshot snapshot) throws IOException {
		Optional<OpenReview> of = review(wanted.review());
		if (of.isEmpty()) {
			return Findings.nothing(enquiry, state);
		}
		Said said = search.said(snapshot, Claimed.of(of.get().review(), wanted.claim()), enquiry.limit());
		List<Found> found = new ArrayList<>(found(said.coded(), Why.CODED));
		found.addAll(found(said.alike(), Why.ALIKE));
		boolean complete = said.coded().complete() && said.alike().complete();
		return new Findings(enquiry, complete ? state : Findings.State.BROKEN_OFF, found.size(), List.copyOf(found), Map.of(), Optional.empty());
	}

	private List<Found> found(Answer answer, Why why) {
		return answer.hits().stream().flatMap(hit -> review(hit.review()).map(review -> new Found(review, hit, why)).stream()).toList();
	}

	private Optional<OpenReview> review(String name) {
		return open.stream().filter(review -> review.project().getName().equals(name)).findFirst();
	}
}
