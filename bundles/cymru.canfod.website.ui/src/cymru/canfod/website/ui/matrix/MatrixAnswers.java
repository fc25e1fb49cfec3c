package cymru.canfod.website.ui.matrix;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.write.Given;
import cymru.canfod.dsl.ide.write.Judged;
import cymru.canfod.dsl.ide.write.Said;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.website.ui.answers.AnswerKey;
import cymru.canfod.website.ui.matrix.MatrixTable.Spot;

/** What an inspector says of cells of the matrix. Cells that ask for another kind of answer are left as they are. */
final class MatrixAnswers {

	private final MatrixModel model;
	private final String inspector;
	/** By provider and checklist: the inspector's own look, of several the latest. */
	private final Map<List<String>, Fact.Website> own = new HashMap<>();
	private final Map<String, String> checklists = new HashMap<>();

	MatrixAnswers(MatrixModel model, String inspector) {
		this.model = model;
		this.inspector = inspector;
		Review review = model.review();
		review.declarations().websites().stream().map(declared -> declared.fact()).filter(look -> look.inspectors().stream().anyMatch(by -> by.id().equals(inspector)))
				.forEach(look -> own.merge(key(look.provider().id(), look.checklist().map(Name::id).orElse("")), look, (one, other) -> other.date().id().compareTo(one.date().id()) >= 0 ? other : one));
		review.declarations().checklists().values()
				.forEach(checklist -> checklist.fact().criteria().forEach(criterion -> checklists.putIfAbsent(criterion.name().id(), checklist.fact().name().id())));
	}

	/** The same answer everywhere; not looked at takes answers back. */
	List<Given> give(List<Spot> spots, AnswerKey sign) {
		return spots.stream().filter(spot -> fits(type(spot), sign)).flatMap(spot -> given(spot, sign.said())).toList();
	}

	private static boolean fits(Fact.AnswerType type, AnswerKey sign) {
		return switch (sign) {
			case YES, NO -> type == Fact.AnswerType.YES_NO;
			case CANNOT_TELL, NOT_APPLICABLE -> type != Fact.AnswerType.TEXT;
			case NOT_LOOKED_AT -> true;
		};
	}

	/** The same number wherever one is asked for. */
	List<Given> count(List<Spot> spots, int number) {
		return spots.stream().filter(spot -> type(spot) == Fact.AnswerType.COUNT).flatMap(spot -> given(spot, Optional.of(Said.count(number)))).toList();
	}

	/** What a machine proposes, wherever it does. */
	List<Given> accept(List<Spot> spots) {
		return spots.stream().flatMap(spot -> spot.site().cell(spot.column()).proposed().stream().flatMap(proposal -> model.review().declarations().proposals().stream()
				.map(declared -> declared.fact()).filter(from -> from.provider().id().equals(spot.site().id()) && from.answers().contains(proposal)).limit(1)
				.map(from -> new Judged(from, proposal, Optional.empty()).by(inspector)))).toList();
	}

	private Fact.AnswerType type(Spot spot) {
		return model.columns().get(spot.column()).type();
	}

	/** The note and the address of an answer stay when another is given. */
	private Stream<Given> given(Spot spot, Optional<Said> said) {
		String provider = spot.site().id();
		String criterion = model.columns().get(spot.column()).id();
		String checklist = checklists.getOrDefault(criterion, "");
		if (!own.containsKey(key(provider, checklist)) && own.containsKey(key(provider, ""))) {
			checklist = "";
		}
		Optional<Fact.Answer> before = Optional.ofNullable(own.get(key(provider, checklist)))
				.flatMap(look -> look.answers().stream().filter(answer -> answer.criterion().id().equals(criterion)).findFirst());
		if (said.isEmpty() && before.isEmpty()) {
			return Stream.empty();
		}
		Optional<Said> written = said.map(answer -> before.map(known -> Said.of(known).answering(answer)).orElse(answer));
		return Stream.of(new Given(new Given.Look(provider, checklist, LocalDate.now().toString()), criterion, written));
	}

	private static List<String> key(String provider, String checklist) {
		return List.of(provider, checklist);
	}
}
