package cymru.canfod.website.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Voice;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.ui.Answer;
import cymru.canfod.ui.reviews.Placed;
import cymru.canfod.website.ui.answers.Shown;

/** A cell in whole sentences: for the line below the matrix and for those who hear it read. */
final class CellWords {

	private final MatrixModel model;
	private final Language language;

	CellWords(MatrixModel model, Language language) {
		this.model = model;
		this.language = language;
	}

	/** "S01 Ysgol Enghraifft · defines ALN · ✓ yes · https://... · inspector-1". */
	String of(MatrixRow row, int column) {
		List<String> parts = new ArrayList<>();
		parts.add(row.label());
		if (column < 0) {
			parts.add(row.kind());
			return String.join(" \u00b7 ", parts);
		}
		parts.add(model.columns().get(column).text());
		Cell cell = row.cell(column);
		parts.add(cell.text().isEmpty() ? Messages.NOTHING_KNOWN.text() : cell.answer().map(answer -> answer.sign() + " " + answer.word(language)).orElse(cell.text()));
		if (cell.doubt() == Cell.Doubt.DIFFERS) {
			parts.add(Messages.LOOKS_DIFFER.text());
		}
		cell.proposed().ifPresent(proposal -> {
			parts.add(Messages.PROPOSED.text());
			parts.add(proposal.note().isBlank() ? proposal.address() : Shown.note(proposal, language));
		});
		if (row instanceof MatrixRow.Group group && group.uncounted() > 0) {
			parts.add(Messages.UNCOUNTED.text(group.uncounted()));
		}
		if (row instanceof MatrixRow.Site site) {
			model.voices(site.id(), column).forEach(voice -> parts.add(said(voice)));
		}
		return String.join(" \u00b7 ", parts.stream().filter(part -> !part.isBlank()).toList());
	}

	private String said(Voice voice) {
		String sign = Answer.of(voice.stance()).sign() + " ";
		return switch (voice) {
			case Voice.Seen seen -> seen(seen);
			case Voice.Heard heard -> sign + "\u201c" + heard.passage().quote().printed() + "\u201d " + heard.passage().role().id();
			case Voice.Settled settled -> sign + settled.judgement().reason();
		};
	}

	private String seen(Voice.Seen seen) {
		Fact.Answer answer = seen.answer();
		String by = String.join(", ", seen.website().inspectors().stream().map(Name::id).toList());
		String where = String.join(" ", List.of(answer.address(), Shown.note(answer, language))).strip();
		return (where.isEmpty() ? "" : where + " ") + Messages.SEEN_BY.text(by, seen.website().date().id())
				+ answer.acceptedBy().map(who -> " " + Messages.ACCEPTED_BY.text(who.id())).orElse("");
	}

	/** Where the last answer stands that the cell shows; else the proposal, else the provider itself. */
	Optional<Placed.Place> place(MatrixRow.Site site, int column) {
		Optional<Placed.Place> voiced = column < 0 ? Optional.empty() : model.voices(site.id(), column).stream().map(this::place).reduce((first, second) -> second);
		return voiced.or(() -> column < 0 ? Optional.empty() : proposed(site, column)).or(() -> Optional.ofNullable(model.review().declarations().providers().get(site.id()))
				.map(declared -> new Placed.Place(model.open(), declared.file(), declared.fact().name().span())));
	}

	/** Where that stands which the views beside the matrix show evidence for: what the inspector may see of a cell, or else the criterion or proposition itself. */
	Optional<Placed.Place> stated(MatrixRow row, int column) {
		if (column < 0) {
			return Optional.empty();
		}
		String id = model.columns().get(column).id();
		Optional<Placed.Place> answered = row instanceof MatrixRow.Site site ? model.voices(site.id(), column).stream().filter(Voice.Seen.class::isInstance).map(this::place)
				.reduce((first, second) -> second) : Optional.empty();
		var declared = model.review().declarations();
		return answered.or(() -> Optional.ofNullable(declared.criteria().get(id)).map(found -> new Placed.Place(model.open(), found.file(), found.fact().name().span())))
				.or(() -> Optional.ofNullable(declared.propositions().get(id)).map(found -> new Placed.Place(model.open(), found.file(), found.fact().name().span())));
	}

	private Optional<Placed.Place> proposed(MatrixRow.Site site, int column) {
		return site.cell(column).proposed().flatMap(answer -> model.review().declarations().proposals().stream().filter(from -> from.fact().provider().id().equals(site.id()))
				.findFirst().map(from -> new Placed.Place(model.open(), from.file(), answer.span())));
	}

	private Placed.Place place(Voice voice) {
		Span span = switch (voice) {
			case Voice.Seen seen -> seen.answer().span();
			case Voice.Heard heard -> heard.passage().quote().span();
			case Voice.Settled settled -> settled.judgement().span();
		};
		return new Placed.Place(model.open(), voice.file(), span);
	}
}
