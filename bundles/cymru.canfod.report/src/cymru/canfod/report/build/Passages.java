package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cymru.canfod.report.document.DataTable;
import cymru.canfod.report.document.DataTable.Column;
import cymru.canfod.report.document.DataTable.Kind;
import cymru.canfod.report.document.DataTable.Row;
import cymru.canfod.tally.ProviderStance;
import cymru.canfod.tally.Voice;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.tally.facts.Text;

/** The passages that claims refer to: each is printed once, under its provider, with a number. */
final class Passages {

	/** Where a passage stands: one passage speaks of several propositions. */
	private record Place(String file, Span span) {
	}

	private record Entry(int number, Voice voice) {
	}

	private final Wording wording;
	private final Map<String, Map<Place, Entry>> byProvider = new LinkedHashMap<>();

	Passages(Wording wording, Iterable<String> providers) {
		this.wording = wording;
		providers.forEach(provider -> byProvider.put(provider, new LinkedHashMap<>()));
	}

	/** The passage's number among those of its provider, from 1 in the order of their first use. */
	int number(String provider, Voice voice) {
		Map<Place, Entry> known = byProvider.computeIfAbsent(provider, key -> new LinkedHashMap<>());
		return known.computeIfAbsent(place(voice), place -> new Entry(known.size() + 1, voice)).number();
	}

	boolean isEmpty() {
		return byProvider.values().stream().allMatch(Map::isEmpty);
	}

	/** All passages that have a number. */
	DataTable table() {
		List<Row> rows = new ArrayList<>();
		byProvider.forEach((provider, entries) -> {
			if (!entries.isEmpty()) {
				rows.add(new Row(Kind.HEADING, List.of(provider)));
				entries.values().forEach(entry -> rows.add(row(entry)));
			}
		});
		List<Column> columns = List.of(Column.text(wording.fixed("trace.number"), 1), Column.text(wording.fixed("trace.voice"), 5),
				Column.text(wording.fixed("trace.passage"), 14));
		return new DataTable(wording.fixed("trace.passages"), columns, rows, List.of());
	}

	private Row row(Entry entry) {
		String number = Integer.toString(entry.number());
		return switch (entry.voice()) {
		case Voice.Heard heard -> Row.of(number, wording.fixed("trace.said", heard.passage().role().id(), wording.date(heard.visit().date())),
				"“" + Letters.printable(heard.passage().quote().printed()) + "”");
		case Voice.Settled settled -> Row.of(number, wording.date(settled.visit().date()),
				wording.fixed("trace.judgement", Letters.printable(settled.judgement().reason())));
		case Voice.Seen seen -> Row.of(number, wording.fixed("trace.website", wording.date(seen.website().date())),
				Stream.of(wording.fixed("trace.seen", wording.question(seen.answer().criterion()), said(seen.answer())), seen.answer().address(), seen.answer().note()).map(Letters::printable)
						.filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")));
		};
	}

	private String said(Fact.Answer answer) {
		return answer.outcome().map(outcome -> ProviderStance.valueOf(outcome.name()).word(wording.language()))
				.or(() -> answer.count().map(String::valueOf)).or(() -> answer.text().map(Text::printed)).orElse(wording.fixed("none.dash"));
	}

	private static Place place(Voice voice) {
		return switch (voice) {
		case Voice.Heard heard -> new Place(heard.file(), heard.passage().span());
		case Voice.Settled settled -> new Place(settled.file(), settled.judgement().span());
		case Voice.Seen seen -> new Place(seen.file(), seen.answer().span());
		};
	}
}
