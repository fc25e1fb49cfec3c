package cymru.canfod.report.print;

import java.util.List;

import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

import cymru.canfod.report.chart.BarDrawings;
import cymru.canfod.report.chart.Drawing;
import cymru.canfod.report.document.AnswerChart;
import cymru.canfod.report.document.AnswerChart.Question;
import cymru.canfod.report.document.Block;
import cymru.canfod.report.document.Block.Box;
import cymru.canfod.report.document.Block.Bullets;
import cymru.canfod.report.document.Block.Heading;
import cymru.canfod.report.document.Block.Item;
import cymru.canfod.report.document.Block.Paragraph;
import cymru.canfod.report.document.DataTable;

/** The blocks of a part as design elements. */
final class BlockDesign {

	private static final String BULLET = "\u2022";

	private final Elements elements;
	private final SlotHandle slot;
	private final TableDesign tables;

	BlockDesign(Elements elements, SlotHandle slot) {
		this.elements = elements;
		this.slot = slot;
		this.tables = new TableDesign(elements);
	}

	void addAll(List<Block> blocks) throws SemanticException {
		for (Block block : blocks) {
			switch (block) {
			case Heading heading -> add(heading);
			case Paragraph paragraph -> slot.add(elements.label(style(paragraph.role()), "P", paragraph.text()));
			case Item item -> add(item);
			case Bullets bullets -> add(bullets);
			case Box box -> add(box);
			case DataTable table -> tables.add(table, slot);
			case AnswerChart chart -> add(chart);
			}
		}
	}

	private void add(Heading heading) throws SemanticException {
		boolean major = heading.level() == 2;
		LabelHandle label = elements.label(major ? Styles.HEADING : Styles.SUBHEADING, major ? "H2" : "H3", heading.text());
		elements.anchor(label, heading.anchor());
		if (heading.listed()) {
			elements.outline(label);
		}
		slot.add(label);
	}

	private void add(Item item) throws SemanticException {
		GridHandle grid = elements.grid("L", "LI", "LBody", 1, 9, 91);
		grid.setProperty(StyleHandle.PAGE_BREAK_INSIDE_PROP, "avoid");
		LabelHandle number = elements.label(Styles.NUMBER, "Lbl", item.number());
		elements.anchor(number, item.anchor());
		Elements.content(grid, 0, 0).add(number);
		SlotHandle text = Elements.content(grid, 0, 1);
		for (String paragraph : item.paragraphs()) {
			text.add(elements.label(Styles.BODY, "P", paragraph));
		}
		if (!item.reference().isEmpty()) {
			LabelHandle reference = elements.label(Styles.NOTE, "P", item.reference());
			reference.setProperty(StyleHandle.MARGIN_BOTTOM_PROP, "10pt");
			text.add(reference);
		}
		slot.add(grid);
	}

	private void add(Bullets bullets) throws SemanticException {
		if (bullets.items().isEmpty()) {
			return;
		}
		GridHandle grid = elements.grid("L", "LI", "LBody", bullets.items().size(), 4, 96);
		for (int i = 0; i < bullets.items().size(); i++) {
			Elements.content(grid, i, 0).add(elements.label(Styles.NUMBER, "Lbl", BULLET));
			Elements.content(grid, i, 1).add(elements.label(Styles.BODY, "P", bullets.items().get(i)));
		}
		slot.add(grid);
	}

	private void add(Box box) throws SemanticException {
		GridHandle grid = elements.grid("Sect", "Div", "Div", 1, 100);
		grid.setProperty(StyleHandle.MARGIN_TOP_PROP, "8pt");
		grid.setProperty(StyleHandle.MARGIN_BOTTOM_PROP, "14pt");
		Elements.cell(grid, 0, 0).setStyleName(Styles.BOX.name());
		SlotHandle inside = Elements.content(grid, 0, 0);
		inside.add(elements.label(Styles.BOX_LABEL, "P", box.label()));
		inside.add(elements.label(Styles.BOX_TITLE, "H2", box.title()));
		LabelHandle place = elements.label(Styles.NOTE, "P", box.place());
		place.setProperty(StyleHandle.MARGIN_BOTTOM_PROP, "8pt");
		inside.add(place);
		for (String paragraph : box.paragraphs()) {
			inside.add(elements.label(Styles.BODY, "P", paragraph));
		}
		slot.add(grid);
	}

	private void add(AnswerChart chart) throws SemanticException {
		var drawings = new BarDrawings(chart);
		slot.add(elements.label(Styles.CAPTION, "P", chart.title()));
		addPicture(drawings.legend()).setProperty(StyleHandle.PAGE_BREAK_AFTER_PROP, "avoid");
		for (Question question : chart.questions()) {
			slot.add(elements.label(Styles.QUESTION, "P", question.text()));
			addPicture(drawings.bars(question));
		}
	}

	/** In a tagged PDF BIRT loses a picture that is not in a cell. */
	private GridHandle addPicture(Drawing drawing) throws SemanticException {
		GridHandle frame = elements.grid("Div", "Div", "Figure", 1, 100);
		Elements.content(frame, 0, 0).add(elements.picture(drawing));
		slot.add(frame);
		return frame;
	}

	private static Styles style(Block.Role role) {
		return switch (role) {
		case BODY -> Styles.BODY;
		case LEAD -> Styles.LEAD;
		case NOTE -> Styles.NOTE;
		case NOTICE -> Styles.NOTICE;
		};
	}
}
