package cymru.canfod.website.ui.reconcile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.write.Said;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Looks;
import cymru.canfod.tally.Looks.Agreement;
import cymru.canfod.tally.Looks.Compared;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.Placed;
import cymru.canfod.ui.Answer;

/**
 * A criterion that several inspectors have answered for one website, or a website whose answers are not shown yet.
 *
 * @param compared empty while not all of them have answered everything: they stay blind to each other
 * @param website name and code of the provider
 * @param criterion its text, or that they are not shown yet
 * @param answers who said what, or how far they are
 * @param settled what it was settled as
 */
record ReconcileRow(OpenReview review, Looks looks, Optional<Compared> compared, String website, String criterion, String answers, String settled) implements Placed {

	/** What there is to see of one website; made outside the UI thread. */
	static List<ReconcileRow> of(OpenReview open, Looks looks, Language language) {
		String website = Optional.ofNullable(open.review().declarations().providers().get(looks.provider())).map(provider -> looks.provider() + " " + provider.fact().title().printed())
				.orElse(looks.provider());
		if (!looks.isComplete()) {
			int all = looks.checklist().fact().criteria().size();
			String howFar = looks.looks().stream().map(look -> Messages.SAID_BY.text(by(look), looks.answered(look) + " / " + all)).collect(Collectors.joining(" \u00b7 "));
			return List.of(new ReconcileRow(open, looks, Optional.empty(), website, Messages.WAITING.text(), howFar, ""));
		}
		return looks.compared().stream().map(compared -> new ReconcileRow(open, looks, Optional.of(compared), website, compared.criterion().text().in(language), answers(looks, compared),
				compared.judgement().map(settled -> settled(settled.answer())).orElse(""))).toList();
	}

	private static String answers(Looks looks, Compared compared) {
		return IntStream.range(0, looks.looks().size()).mapToObj(i -> Messages.SAID_BY.text(by(looks.looks().get(i)), Answer.inShort(compared.answers().get(i), InterfaceLanguage.current())))
				.collect(Collectors.joining(" \u00b7 "));
	}

	private static String settled(Fact.Answer judgement) {
		String said = Answer.inShort(judgement, InterfaceLanguage.current());
		return judgement.acceptedBy().map(who -> Messages.SAID_BY.text(who.id(), said)).orElse(said);
	}

	private static String by(Declaration<Fact.Website> look) {
		return look.fact().inspectors().stream().map(Name::id).collect(Collectors.joining(", "));
	}

	/** Whether it is one that is agreed, settled or differs; a website that waits is none of them. */
	boolean is(Agreement agreement) {
		return compared.filter(one -> one.agreement() == agreement).isPresent();
	}

	/** The answer of one of the inspectors, by number. */
	Optional<Said> answerOf(int inspector) {
		return compared.filter(one -> inspector < one.answers().size()).map(one -> new Said(Said.answer(one.answers().get(inspector))));
	}

	/** Whether yes and no answer it. */
	boolean asksYesOrNo() {
		return compared.filter(one -> one.criterion().type() == Fact.AnswerType.YES_NO).isPresent();
	}

	@Override
	public Optional<Place> place() {
		Declaration<Fact.Website> last = compared.flatMap(Compared::judgement).map(Looks.Settled::in).orElseGet(() -> looks.looks().getLast());
		return Optional.of(new Place(review, last.file(), compared.map(one -> one.judgement().map(Looks.Settled::answer).orElseGet(() -> one.answers().getLast()).span())
				.orElseGet(() -> last.fact().provider().span())));
	}

	/** The id of the criterion; empty while the website waits. */
	private String id() {
		return compared.map(one -> one.criterion().name().id()).orElse("");
	}

	/** By website, checklist and criterion: the rest follows from them. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ReconcileRow row && review.project().equals(row.review.project()) && looks.provider().equals(row.looks.provider())
				&& looks.checklist().fact().name().id().equals(row.looks.checklist().fact().name().id()) && id().equals(row.id()) && settled.equals(row.settled);
	}

	@Override
	public int hashCode() {
		return Objects.hash(looks.provider(), looks.checklist().fact().name().id(), id());
	}
}
