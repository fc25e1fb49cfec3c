package cymru.canfod.report.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import cymru.canfod.quantifier.Bounds;
import cymru.canfod.quantifier.Language;
import cymru.canfod.quantifier.Scheme;
import cymru.canfod.quantifier.Term;
import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Paragraph;
import cymru.canfod.report.document.DataTable;
import cymru.canfod.report.document.DataTable.Column;
import cymru.canfod.report.document.DataTable.Row;
import cymru.canfod.report.document.Document.Part;

/** The table of words for quantities that the report was checked against. */
record NumbersPart(Scheme scheme, Wording wording, Anchors anchors) {

	/** A term whose published line is "with very few exceptions" or the like: the figure is the scheme's own. */
	private static final String NEARLY_ALL = "nearly-all";

	Part part() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.body(wording.fixed("numbers.intro", Letters.printable(scheme.name().in(wording.language())), Letters.printable(scheme.version()))));
		scheme.term(NEARLY_ALL)
				.ifPresent(term -> blocks.add(Paragraph.body(wording.fixed("numbers.line", forms(term).getFirst(), share(term.bounds())))));
		blocks.add(Paragraph.body(wording.fixed("numbers.all")));
		blocks.add(table());
		return new Part(anchors.next("numbers"), wording.fixed("numbers.title"), blocks);
	}

	private DataTable table() {
		boolean notes = scheme.terms().stream().anyMatch(term -> !term.note().in(wording.language()).isBlank());
		List<Column> columns = new ArrayList<>(List.of(Column.text(wording.fixed("numbers.word"), 4), Column.text(wording.fixed("numbers.share"), 5)));
		if (notes) {
			columns.add(Column.text(wording.fixed("numbers.note"), 7));
		}
		List<Row> rows = scheme.terms().stream().map(term -> row(term, notes)).toList();
		return new DataTable("", columns, rows,
				List.of(wording.fixed("numbers.source", Letters.printable(scheme.source().in(wording.language())))));
	}

	private Row row(Term term, boolean notes) {
		String words = forms(term).stream().map(Letters::printable).collect(Collectors.joining(", "));
		String share = share(term.bounds());
		return notes ? Row.of(words, share, Letters.capital(Letters.printable(term.note().in(wording.language())))) : Row.of(words, share);
	}

	/** The words of the term, in English where the scheme has no Welsh ones. */
	private List<String> forms(Term term) {
		List<String> forms = term.forms(wording.language());
		return forms.isEmpty() ? term.forms(Language.ENGLISH) : forms;
	}

	private String share(Bounds bounds) {
		int lower = bounds.lower();
		int upper = bounds.upper();
		if (lower == upper) {
			return wording.fixed("bounds.exactly", lower);
		}
		if (upper == 100 && bounds.upperInclusive()) {
			return wording.fixed(bounds.lowerInclusive() ? "bounds.at-least" : "bounds.over", lower);
		}
		if (lower == 0) {
			return wording.fixed(bounds.upperInclusive() ? "bounds.up-to" : "bounds.below", upper);
		}
		String from = bounds.lowerInclusive() ? "at-least" : "over";
		String key = bounds.upperInclusive() ? bounds.lowerInclusive() ? "between" : "over-up-to" : from + "-below";
		return wording.fixed("bounds." + key, lower, upper);
	}
}
