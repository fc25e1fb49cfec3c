package cymru.canfod.report.build;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.document.DataTable;
import cymru.canfod.report.document.DataTable.Column;
import cymru.canfod.report.document.DataTable.Row;
import cymru.canfod.report.document.Document.Part;
import cymru.canfod.tally.Declarations;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Text;

/** The glossary, in the order of the alphabet. */
record GlossaryPart(Declarations declarations, Wording wording, Anchors anchors) {

	Optional<Part> part() {
		if (declarations.glossary().isEmpty()) {
			return Optional.empty();
		}
		var alphabet = Collator.getInstance(Locale.forLanguageTag(wording.language().tag()));
		List<Row> rows = declarations.glossary().stream().map(entry -> row(entry.fact()))
				.sorted(Comparator.comparing((Row row) -> row.cells().getFirst(), alphabet)).toList();
		List<Column> columns = List.of(Column.text(wording.fixed("glossary.term"), 3), Column.text(wording.fixed("glossary.meaning"), 8));
		return Optional.of(new Part(anchors.next("glossary"), wording.fixed("glossary.title"),
				List.of(new DataTable("", columns, rows, List.of()))));
	}

	/** In Welsh a term without a Welsh abbreviation stands under its English one. */
	private Row row(Fact.Glossary entry) {
		boolean welsh = wording.language() == Language.WELSH;
		Text abbreviation = welsh ? entry.welshAbbreviation().orElse(entry.abbreviation()) : entry.abbreviation();
		Text meaning = welsh ? entry.welsh().orElse(entry.english()) : entry.english();
		return Row.of(Letters.printable(abbreviation.printed()), Letters.printable(meaning.printed()));
	}
}
