package cymru.canfod.search.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Entry;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.tally.facts.Fact;

/** What was heard and seen. */
final class EvidenceEntries {

	private final String file;
	private final Surroundings surroundings;

	EvidenceEntries(String file, Surroundings surroundings) {
		this.file = file;
		this.surroundings = surroundings;
	}

	/** The passages, and why the inspectors judged as they did. */
	List<Entry> visit(Fact.Visit visit) {
		Optional<Language> language = surroundings.language(List.of(visit));
		List<Entry> entries = new ArrayList<>();
		for (Fact.Passage passage : visit.passages()) {
			Map<Attribute, List<String>> values = surroundings.visit(visit);
			values.put(Attribute.ROLE, List.of(passage.role().id()));
			List<String> propositions = passage.codings().stream().map(coding -> coding.proposition().id()).distinct().toList();
			values.put(Attribute.PROPOSITION, propositions);
			values.put(Attribute.THEME, surroundings.themes(propositions));
			values.put(Attribute.STANCE, passage.codings().stream().map(coding -> word(coding.stance())).distinct().toList());
			List<String> codings = passage.codings().stream().map(coding -> word(coding.stance()) + ' ' + coding.proposition().id()).toList();
			entries.add(new Entry(EntryKind.PASSAGE, file, passage.span().line(), passage.quote().printed(), values, codings, Set.of(), language));
		}
		for (Fact.Judgement judgement : visit.judgements()) {
			if (!judgement.reason().isBlank()) {
				Map<Attribute, List<String>> values = coded(surroundings.visit(visit), judgement.proposition().id(), word(judgement.stance()));
				entries.add(new Entry(EntryKind.NOTE, file, judgement.span().line(), judgement.reason(), values,
						List.of(word(judgement.stance()) + ' ' + judgement.proposition().id()), Set.of(), Optional.empty()));
			}
		}
		return entries;
	}

	/** What inspectors noted of a website. */
	List<Entry> website(Fact.Website website) {
		List<Entry> entries = new ArrayList<>();
		website.answers().forEach(answer -> add(entries, answer, surroundings.provider(website.provider(), website.date())));
		website.judgements().forEach(answer -> add(entries, answer, surroundings.provider(website.provider(), website.date())));
		return entries;
	}

	/** What was quoted of a website for a proposed answer. */
	List<Entry> proposals(Fact.Proposals proposals) {
		List<Entry> entries = new ArrayList<>();
		proposals.answers().forEach(answer -> add(entries, answer, surroundings.provider(proposals.provider(), proposals.date())));
		return entries;
	}

	private void add(List<Entry> entries, Fact.Answer answer, Map<Attribute, List<String>> known) {
		String text = (answer.text().map(said -> said.printed() + ' ').orElse("") + answer.note()).strip();
		if (!text.isEmpty()) {
			String stance = answer.outcome().map(EvidenceEntries::word).orElse("");
			Map<Attribute, List<String>> values = coded(known, answer.criterion().id(), stance);
			List<String> codings = stance.isEmpty() ? List.of() : List.of(stance + ' ' + answer.criterion().id());
			entries.add(new Entry(EntryKind.WEBSITE, file, answer.span().line(), text, values, codings, Set.of(), Optional.empty()));
		}
	}

	private Map<Attribute, List<String>> coded(Map<Attribute, List<String>> known, String question, String stance) {
		known.put(Attribute.PROPOSITION, List.of(question));
		known.put(Attribute.THEME, surroundings.themes(List.of(question)));
		known.put(Attribute.STANCE, stance.isEmpty() ? List.of() : List.of(stance));
		return known;
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
