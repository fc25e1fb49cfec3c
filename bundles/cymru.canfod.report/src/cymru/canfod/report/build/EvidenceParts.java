package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Paragraph;
import cymru.canfod.report.document.DataTable;
import cymru.canfod.report.document.DataTable.Column;
import cymru.canfod.report.document.DataTable.Kind;
import cymru.canfod.report.document.DataTable.Row;
import cymru.canfod.report.document.Block.Heading;
import cymru.canfod.report.document.Document.Part;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/** Methods and evidence base: who was asked, how, in which language, and the list of providers. */
final class EvidenceParts {

	private final Wording wording;
	private final Anchors anchors;
	private final List<Fact.Provider> providers;
	private final List<Fact.Visit> visits;
	private final Collection<String> kinds;

	EvidenceParts(Review review, Wording wording, Anchors anchors) {
		this.wording = wording;
		this.anchors = anchors;
		this.providers = review.declarations().providers().values().stream().map(Declaration::fact).toList();
		this.visits = review.declarations().visits().stream().map(Declaration::fact).toList();
		this.kinds = review.declarations().kinds().keySet();
	}

	/** @param prose what the review itself says of its methods */
	Part methods(List<Block> prose) {
		List<Block> blocks = new ArrayList<>(prose);
		blocks.add(heading("sample.heading"));
		blocks.add(sample());
		if (!visits.isEmpty()) {
			blocks.add(conversations());
			long heard = visits.stream().map(visit -> visit.provider().id()).distinct().count();
			blocks.add(Paragraph.body(wording.fixed("talks.heard", heard, providers.size())));
		}
		blocks.add(heading("providers.heading"));
		blocks.add(list());
		return new Part(anchors.next("methods"), wording.fixed("methods.title"), blocks);
	}

	private Heading heading(String key) {
		return new Heading(2, anchors.next("heading"), wording.fixed(key), true);
	}

	private DataTable sample() {
		List<Row> rows = new ArrayList<>();
		addCounts(rows, "sample.kind", counts(providers, provider -> Optional.of(wording.label(provider.kind().id()))));
		addCounts(rows, "sample.region", counts(providers, provider -> provider.region().map(wording::word)));
		addCounts(rows, "sample.medium", counts(providers, provider -> provider.medium().map(wording::word)));
		Map<String, Long> hosts = providers.stream().flatMap(provider -> provider.hosts().stream().map(Name::id).distinct())
				.collect(Collectors.groupingBy(id -> id, LinkedHashMap::new, Collectors.counting()));
		if (!hosts.isEmpty()) {
			rows.add(new Row(Kind.HEADING, List.of(wording.fixed("sample.hosts"))));
			providers.stream().flatMap(provider -> provider.hosts().stream()).collect(Collectors.toMap(Name::id, name -> name, (a, b) -> a, LinkedHashMap::new))
					.forEach((id, name) -> rows.add(Row.of(wording.word(name), hosts.get(id).toString())));
		}
		rows.add(new Row(Kind.TOTAL, List.of(wording.fixed("sample.total"), Integer.toString(providers.size()))));
		return counted("sample.providers", "sample.number", rows);
	}

	private DataTable conversations() {
		List<Row> rows = new ArrayList<>();
		addCounts(rows, "talks.mode", counts(visits, visit -> visit.mode().map(wording::word)));
		addCounts(rows, "talks.language", counts(visits, visit -> visit.language().map(wording::word)));
		rows.add(new Row(Kind.TOTAL, List.of(wording.fixed("talks.total"), Integer.toString(visits.size()))));
		return counted("talks.title", "talks.number", rows);
	}

	private DataTable counted(String title, String number, List<Row> rows) {
		return new DataTable(wording.fixed(title), List.of(Column.text(wording.fixed("sample.group"), 8), Column.number(wording.fixed(number))), rows, List.of());
	}

	/** How many have each value, in the order of the review; those without one come last. */
	private <T> Map<String, Long> counts(Collection<T> facts, Function<T, Optional<String>> value) {
		String none = wording.fixed("sample.none");
		Map<String, Long> counts = facts.stream().map(value).map(v -> v.orElse(none))
				.collect(Collectors.groupingBy(v -> v, LinkedHashMap::new, Collectors.counting()));
		Optional.ofNullable(counts.remove(none)).ifPresent(count -> counts.put(none, count));
		return counts;
	}

	private void addCounts(List<Row> rows, String heading, Map<String, Long> counts) {
		if (counts.isEmpty() || counts.size() == 1 && counts.containsKey(wording.fixed("sample.none"))) {
			return;
		}
		rows.add(new Row(Kind.HEADING, List.of(wording.fixed(heading))));
		counts.forEach((value, count) -> rows.add(Row.of(Letters.capital(value), count.toString())));
	}

	private DataTable list() {
		Map<String, Long> talks = visits.stream().collect(Collectors.groupingBy(visit -> visit.provider().id(), Collectors.counting()));
		Map<String, List<Fact.Provider>> byKind = new LinkedHashMap<>();
		kinds.forEach(kind -> byKind.put(kind, new ArrayList<>()));
		providers.forEach(provider -> byKind.computeIfAbsent(provider.kind().id(), key -> new ArrayList<>()).add(provider));
		List<Row> rows = new ArrayList<>();
		byKind.values().removeIf(List::isEmpty);
		byKind.forEach((kind, members) -> {
			rows.add(new Row(Kind.HEADING, List.of(Letters.capital(wording.label(kind)))));
			members.forEach(provider -> rows.add(row(provider, talks.getOrDefault(provider.name().id(), 0L))));
		});
		List<Column> columns = List.of(Column.text(wording.fixed("providers.code"), 2), Column.text(wording.fixed("providers.name"), 7),
				Column.text(wording.fixed("providers.authority"), 5), Column.text(wording.fixed("providers.medium"), 3),
				new Column(wording.fixed("providers.talks"), true, 3));
		return new DataTable("", columns, rows, List.of());
	}

	private Row row(Fact.Provider provider, long talks) {
		return Row.of(provider.name().id(), Letters.printable(provider.title().printed()),
				provider.authority().map(authority -> Letters.printable(authority.printed())).orElse(""), provider.medium().map(wording::word).orElse(""),
				Long.toString(talks));
	}
}
