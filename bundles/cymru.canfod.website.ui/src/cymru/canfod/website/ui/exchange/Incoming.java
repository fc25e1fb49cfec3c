package cymru.canfod.website.ui.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.write.Given;
import cymru.canfod.dsl.ide.write.Ids;
import cymru.canfod.dsl.ide.write.Said;
import cymru.canfod.exchange.AnswerImport;
import cymru.canfod.exchange.GivenAnswer;
import cymru.canfod.tally.Looks;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.website.ui.answers.Settlement;

/** Answers from a spreadsheet as an inspector's own: the note and the address that are there stay, unless the sheet has columns for them. */
final class Incoming {

	private final Map<String, String> checklists = new HashMap<>();
	/** The inspector's own answers, and the looks that they stand in, by provider and criterion. */
	private final Map<List<String>, Own> own = new HashMap<>();

	private record Own(Fact.Website look, Fact.Answer answer) {
	}

	private final Review review;
	private final String inspector;

	Incoming(Review review, String inspector) {
		this.review = review;
		this.inspector = inspector;
		var declared = review.declarations();
		declared.checklists().values().forEach(checklist -> checklist.fact().criteria().forEach(criterion -> checklists.putIfAbsent(criterion.name().id(), checklist.fact().name().id())));
		declared.websites().stream().map(look -> look.fact()).filter(look -> look.inspectors().stream().anyMatch(by -> by.id().equals(inspector)))
				.forEach(look -> look.answers().forEach(answer -> own.put(List.of(look.provider().id(), answer.criterion().id()), new Own(look, answer))));
	}

	/** What is to be written. */
	List<Given> of(AnswerImport read, boolean changedToo) {
		return Stream.concat(read.given().stream(), changedToo ? read.changed().stream() : Stream.empty()).map(this::given).toList();
	}

	/** The judgements that are to be written, each where the looks that it settles are. */
	List<Settlement> settled(AnswerImport read) {
		List<Settlement> settlements = new ArrayList<>();
		for (GivenAnswer judgement : read.settled()) {
			Looks.of(review).stream().filter(looks -> looks.isComplete() && looks.provider().equals(judgement.provider()))
					.flatMap(looks -> looks.compared().stream().filter(one -> one.criterion().name().id().equals(judgement.criterion()))
							.map(one -> new Settlement(looks, one, Optional.of(said(judgement).noting(judgement.note()).seenAt(judgement.address()).acceptedBy(settledBy(judgement))))))
					.findFirst().ifPresent(settlements::add);
		}
		return settlements;
	}

	/** Who settled it stays who settled it; where the sheet does not say, it is who brings it. */
	private String settledBy(GivenAnswer judgement) {
		String named = judgement.settledBy().orElse("");
		String id = Ids.isId(named) ? named : Ids.from(named);
		return id.isEmpty() ? inspector : id;
	}

	private static Said said(GivenAnswer answer) {
		return switch (answer.content()) {
			case GivenAnswer.Outcome outcome -> Said.outcome(outcome.outcome());
			case GivenAnswer.Count count -> Said.count(count.count());
			case GivenAnswer.Words words -> Said.text(words.text());
		};
	}

	private Given given(GivenAnswer answer) {
		Optional<Own> before = Optional.ofNullable(own.get(List.of(answer.provider(), answer.criterion())));
		String checklist = before.map(known -> known.look().checklist().map(Name::id).orElse("")).orElseGet(() -> checklists.getOrDefault(answer.criterion(), ""));
		Said said = said(answer);
		Said written = before.map(known -> Said.of(known.answer()).answering(said)).orElse(said);
		if (answer.remarks()) {
			written = written.seenAt(answer.address()).noting(answer.note());
		}
		return new Given(new Given.Look(answer.provider(), checklist, answer.date().orElseGet(() -> LocalDate.now().toString())), answer.criterion(), Optional.of(written));
	}
}
