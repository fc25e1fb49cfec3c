package cymru.canfod.website.ui.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.dsl.ide.write.Judged;
import cymru.canfod.dsl.ide.write.Said;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.Placed;
import cymru.canfod.ui.Answer;
import cymru.canfod.website.Reason;
import cymru.canfod.website.ReasonCode;
import cymru.canfod.website.ui.answers.Shown;

/**
 * A proposal that an inspector has not judged yet.
 *
 * @param cells the texts of the columns: website, criterion, proposed answer, what shows it
 */
record ProposalRow(OpenReview review, Declaration<Fact.Proposals> from, Fact.Answer answer, List<String> cells) implements Placed {

	/** Those of all reviews that the inspector has not answered; without an inspector, those that nobody has. Made outside the UI thread. */
	static List<ProposalRow> of(List<OpenReview> reviews, String inspector, Language language) {
		List<ProposalRow> rows = new ArrayList<>();
		for (OpenReview open : reviews) {
			Review review = open.review();
			Set<List<String>> answered = answered(review, inspector);
			review.declarations().proposals().forEach(from -> from.fact().answers().stream()
					.filter(answer -> !answered.contains(List.of(from.fact().provider().id(), answer.criterion().id())))
					.forEach(answer -> rows.add(new ProposalRow(open, from, answer, cells(review, from.fact(), answer, language)))));
		}
		return rows;
	}

	private static Set<List<String>> answered(Review review, String inspector) {
		Set<List<String>> answered = new HashSet<>();
		review.declarations().websites().stream().map(Declaration::fact)
				.filter(website -> inspector.isEmpty() || website.inspectors().stream().anyMatch(by -> by.id().equals(inspector)))
				.forEach(website -> website.answers().forEach(answer -> answered.add(List.of(website.provider().id(), answer.criterion().id()))));
		return answered;
	}

	private static List<String> cells(Review review, Fact.Proposals from, Fact.Answer answer, Language language) {
		String id = from.provider().id();
		String name = Optional.ofNullable(review.declarations().providers().get(id)).map(declared -> id + " " + declared.fact().title().printed()).orElse(id);
		String criterion = Optional.ofNullable(review.declarations().criteria().get(answer.criterion().id())).map(declared -> declared.fact().text().in(language))
				.orElse(answer.criterion().id());
		return List.of(name, criterion, Answer.inShort(answer, language), answer.note().isEmpty() ? answer.address() : Shown.note(answer, language));
	}

	/** Whether both propose the same answer to the same criterion, or both say that nothing could be read of the same website: one that was not reached is told of in each criterion. */
	boolean isOfTheSameKind(ProposalRow other) {
		boolean sameAnswer = answer.criterion().id().equals(other.answer.criterion().id()) && Said.answer(answer).equals(Said.answer(other.answer));
		return sameAnswer || isUnread() && other.isUnread() && isOfSameWebsite(other);
	}

	private boolean isOfSameWebsite(ProposalRow other) {
		return review.project().equals(other.review.project()) && from.fact().provider().id().equals(other.from.fact().provider().id());
	}

	private boolean isUnread() {
		return answer.outcome().filter(Fact.Outcome.CANNOT_TELL::equals).flatMap(outcome -> Reason.read(answer.note())).filter(reason -> reason.code() == ReasonCode.NOTHING_READ).isPresent();
	}

	/** It as judged: accepted, or another answer given instead. */
	Judged judged(Optional<String> instead) {
		return new Judged(from.fact(), answer, instead);
	}

	@Override
	public Optional<Place> place() {
		return Optional.of(new Place(review, from.file(), answer.span()));
	}

	/** By place: the rest follows from it. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ProposalRow row && review.project().equals(row.review.project()) && from.file().equals(row.from.file())
				&& answer.criterion().id().equals(row.answer.criterion().id()) && from.fact().provider().id().equals(row.from.fact().provider().id());
	}

	@Override
	public int hashCode() {
		return Objects.hash(from.file(), from.fact().provider().id(), answer.criterion().id());
	}
}
