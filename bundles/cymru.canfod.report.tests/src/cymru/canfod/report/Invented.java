package cymru.canfod.report;

import java.util.List;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.document.AnswerChart;
import cymru.canfod.report.document.AnswerChart.Bar;
import cymru.canfod.report.document.AnswerChart.Question;
import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Box;
import cymru.canfod.report.document.Block.Bullets;
import cymru.canfod.report.document.Block.Heading;
import cymru.canfod.report.document.Block.Item;
import cymru.canfod.report.document.Block.Paragraph;
import cymru.canfod.report.document.DataTable;
import cymru.canfod.report.document.DataTable.Column;
import cymru.canfod.report.document.DataTable.Kind;
import cymru.canfod.report.document.DataTable.Row;
import cymru.canfod.report.document.Document;
import cymru.canfod.report.document.Document.Part;

/** Documents with every kind of block, for what renderers do with them. */
final class Invented {

	private static final String LONG = "Many schools that took part had a generally secure understanding of the definition, and their leaders spoke of it with"
			+ " confidence. Dŵr a thŷ: a few local authorities were less clear about where the line lies between universal and additional provision.";

	private Invented() {
	}

	static Document document() {
		return document(List.of(part("p1", "Executive summary", paragraphs(6)), part("p2", "Main findings", findings()),
				part("p3", "ALN and ALP", chapter()), part("p4", "Providers", List.of(table(90)))));
	}

	static Document document(List<Part> parts) {
		return new Document(Language.ENGLISH, "invented-2023",
				new Document.Cover("Thematic review", "The new additional learning needs system", List.of("Evidence from 1 September 2022 to 31 July 2023"),
						List.of("Illustrative report: its schools, authorities and findings are invented.")),
				"Illustrative: invented content", new Document.Words("Contents", "Skip to the report"), parts);
	}

	static Part part(String anchor, String title, List<Block> blocks) {
		return new Part(anchor, title, blocks);
	}

	private static List<Block> paragraphs(int number) {
		return java.util.Collections.nCopies(number, Paragraph.body(LONG));
	}

	private static List<Block> findings() {
		return List.of(new Heading(2, "h1", "Definitions", true), new Item("1", "f1", List.of(LONG, "A second paragraph."), "Recommendations R1, R2"),
				new Item("2", "f2", List.of(LONG), ""), new Heading(2, "h2", "Provision", true), new Item("3", "f3", List.of(LONG), ""));
	}

	private static List<Block> chapter() {
		return List.of(new Paragraph(Block.Role.LEAD, LONG), new Heading(2, "h3", "How schools decide", true), Paragraph.body(LONG), new Bullets(List.of("first", LONG)),
				chart(), new Box("Cameo", "A decision flowchart", "S07 Ysgol Enghraifft, primary school", List.of(LONG, LONG)),
				new Heading(3, "h4", "In summary", false), Paragraph.body(LONG));
	}

	static AnswerChart chart() {
		return new AnswerChart("Answers, by group", List.of("Yes", "No", "Mixed", "Unclear", "Not asked"),
				List.of(new Question("has a secure understanding of the definition of ALN", "Schools: 19 yes of 22",
						List.of(new Bar("Schools", List.of(19, 2, 1, 1, 2), "19 of 22"), new Bar("Local authorities", List.of(1, 2, 0, 1, 0), "1 of 3"))),
						new Question("finds the authority's advice on definitions clear", "Schools: 10 yes of 25",
								List.of(new Bar("Schools of the consortium that host a specialist class", List.of(10, 15, 0, 0, 0), "10 of 25")))));
	}

	static DataTable table(int rows) {
		var body = new java.util.ArrayList<Row>();
		body.add(new Row(Kind.HEADING, List.of("North Wales")));
		for (int i = 1; i <= rows; i++) {
			body.add(Row.of("S" + i, "Ysgol Enghraifft " + i, Integer.toString(i)));
		}
		body.add(new Row(Kind.TOTAL, List.of("Total", "", Integer.toString(rows * (rows + 1) / 2))));
		return new DataTable("Providers", List.of(Column.text("Code", 2), Column.text("Name", 8), Column.number("Learners")), body,
				List.of("Source: invented"));
	}
}
