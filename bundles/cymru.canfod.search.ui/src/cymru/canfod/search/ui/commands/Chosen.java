package cymru.canfod.search.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.dsl.ide.names.Family;
import cymru.canfod.dsl.ide.names.Mentions;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.Spot;
import cymru.canfod.ui.reviews.WorkspaceReviews;

/** What stands at the place that somebody has chosen, in a view or by the caret of an editor. */
record Chosen(OpenReview review, String file, int offset) {

	static Optional<Chosen> of(ExecutionEvent event) {
		var part = HandlerUtil.getActivePart(event);
		var selection = HandlerUtil.getCurrentSelection(event);
		return part == null || selection == null ? Optional.empty() : Spot.of(part, selection).flatMap(Chosen::at);
	}

	private static Optional<Chosen> at(Spot spot) {
		return WorkspaceReviews.service().all().stream().filter(review -> review.project().equals(spot.project())).findFirst()
				.map(review -> new Chosen(review, spot.file(), spot.offset()));
	}

	/** The claim that stands there. */
	Optional<CheckedClaim> claim() {
		return review.review().claims(file).stream().filter(claim -> claim.claim().span().touches(offset)).findFirst();
	}

	/** The proposition or criterion that is named or declared there, else the first one that the passage there is coded to. */
	Optional<String> proposition() {
		return review.review().file(file).flatMap(facts -> mentioned(facts).or(() -> declared(facts)).or(() -> coded(facts)));
	}

	private Optional<String> mentioned(FileFacts facts) {
		return Mentions.at(facts, offset, review.review().declarations().providers()::containsKey).filter(mention -> mention.family() == Family.STATEMENT).map(mention -> mention.name().id());
	}

	private Optional<String> declared(FileFacts facts) {
		return facts.elements().stream().filter(Fact.Theme.class::isInstance).flatMap(theme -> ((Fact.Theme) theme).propositions().stream())
				.filter(proposition -> proposition.span().touches(offset)).map(proposition -> proposition.name().id()).findFirst();
	}

	private Optional<String> coded(FileFacts facts) {
		return facts.elements().stream().filter(Fact.Visit.class::isInstance).flatMap(visit -> ((Fact.Visit) visit).passages().stream())
				.filter(passage -> passage.span().touches(offset)).flatMap(passage -> passage.codings().stream()).map(coding -> coding.proposition().id()).findFirst();
	}
}
