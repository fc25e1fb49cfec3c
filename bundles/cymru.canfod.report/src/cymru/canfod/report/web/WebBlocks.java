package cymru.canfod.report.web;

import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import cymru.canfod.report.chart.BarDrawings;
import cymru.canfod.report.chart.Vector;
import cymru.canfod.report.document.AnswerChart;
import cymru.canfod.report.document.AnswerChart.Question;
import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Box;
import cymru.canfod.report.document.Block.Bullets;
import cymru.canfod.report.document.Block.Heading;
import cymru.canfod.report.document.Block.Item;
import cymru.canfod.report.document.Block.Paragraph;
import cymru.canfod.report.document.DataTable;
import cymru.canfod.report.document.DataTable.Column;
import cymru.canfod.report.document.DataTable.Row;

/** The blocks of a part as markup. */
final class WebBlocks {

	private static final String CLASS = "class";

	private final Markup page;

	WebBlocks(Markup page) {
		this.page = page;
	}

	void write(List<Block> blocks) throws XMLStreamException {
		for (Block block : blocks) {
			switch (block) {
			case Heading heading -> page.element(heading.level() == 2 ? "h3" : "h4", heading.text(), "id", heading.anchor());
			case Paragraph paragraph -> page.element("p", paragraph.text(), CLASS, paragraph.role().name().toLowerCase(Locale.ROOT));
			case Item item -> write(item);
			case Bullets bullets -> write(bullets);
			case Box box -> write(box);
			case DataTable table -> write(table);
			case AnswerChart chart -> write(chart);
			}
		}
	}

	private void write(Item item) throws XMLStreamException {
		page.open("div", CLASS, "item", "id", item.anchor());
		page.element("p", item.number(), CLASS, "number");
		page.open("div");
		paragraphs(item.paragraphs());
		if (!item.reference().isEmpty()) {
			page.element("p", item.reference(), CLASS, "note");
		}
		page.close();
		page.close();
	}

	private void write(Bullets bullets) throws XMLStreamException {
		if (bullets.items().isEmpty()) {
			return;
		}
		page.open("ul");
		for (String item : bullets.items()) {
			page.element("li", item);
		}
		page.close();
	}

	private void write(Box box) throws XMLStreamException {
		page.open("aside", CLASS, "box");
		page.element("p", box.label(), CLASS, "label");
		page.element("h3", box.title());
		page.element("p", box.place(), CLASS, "note");
		paragraphs(box.paragraphs());
		page.close();
	}

	private void paragraphs(List<String> paragraphs) throws XMLStreamException {
		for (String paragraph : paragraphs) {
			page.element("p", paragraph);
		}
	}

	/** A wide table scrolls in a frame of its own, also by keyboard. */
	private void write(DataTable table) throws XMLStreamException {
		page.open("div", CLASS, "scroll", "tabindex", "0");
		page.open("table");
		if (!table.title().isEmpty()) {
			page.element("caption", table.title());
		}
		page.open("thead");
		page.open("tr");
		for (Column column : table.columns()) {
			cell("th", column, column.title(), "scope", "col");
		}
		page.close();
		page.close();
		page.open("tbody");
		for (Row row : table.rows()) {
			write(row, table.columns());
		}
		page.close();
		page.close();
		page.close();
		for (String note : table.notes()) {
			page.element("p", note, CLASS, "note");
		}
	}

	private void write(Row row, List<Column> columns) throws XMLStreamException {
		page.open("tr", CLASS, row.kind().name().toLowerCase(Locale.ROOT));
		if (row.kind() == DataTable.Kind.HEADING) {
			page.element("th", row.cells().get(0), "colspan", Integer.toString(columns.size()), "scope", "rowgroup");
		} else {
			for (int i = 0; i < columns.size(); i++) {
				cell("td", columns.get(i), row.cells().get(i));
			}
		}
		page.close();
	}

	private void cell(String element, Column column, String text, String... attributes) throws XMLStreamException {
		page.open(element, attributes);
		if (column.numeric()) {
			page.writer().writeAttribute(CLASS, "figure");
		}
		page.writer().writeCharacters(text);
		page.close();
	}

	private void write(AnswerChart chart) throws XMLStreamException {
		var drawings = new BarDrawings(chart);
		var vector = new Vector(page.writer());
		page.open("figure", "tabindex", "0", "role", "group", "aria-label", chart.title());
		page.element("figcaption", chart.title());
		vector.write(drawings.legend());
		for (Question question : chart.questions()) {
			page.element("p", question.text(), CLASS, "question");
			vector.write(drawings.bars(question));
		}
		page.close();
	}
}
