package cymru.canfod.report.print;

import org.eclipse.birt.report.model.api.ActionHandle;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.ColumnHandle;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ElementFactory;
import org.eclipse.birt.report.model.api.Expression;
import org.eclipse.birt.report.model.api.ExpressionType;
import org.eclipse.birt.report.model.api.GridHandle;
import org.eclipse.birt.report.model.api.ImageHandle;
import org.eclipse.birt.report.model.api.LabelHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.eclipse.birt.report.model.api.RowHandle;
import org.eclipse.birt.report.model.api.SlotHandle;
import org.eclipse.birt.report.model.api.StructureFactory;
import org.eclipse.birt.report.model.api.TOCHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.eclipse.birt.report.model.api.elements.structures.Action;
import org.eclipse.birt.report.model.api.elements.structures.TOC;
import org.eclipse.birt.report.model.api.metadata.DimensionValue;

import cymru.canfod.report.chart.Drawing;

/**
 * The design elements that a report is made of. Every text goes in as a constant: as a label's text, or as a constant where BIRT asks
 * for an expression, so that nothing in a review is ever taken for JavaScript or markup.
 */
final class Elements {

	private static final String TAG = "tagType";
	private static final String PERCENT = "%";

	private final ElementFactory factory;
	private final Pictures pictures;
	private final MissingLetters missing = new MissingLetters();

	Elements(ReportDesignHandle design) {
		this.factory = design.getElementFactory();
		this.pictures = new Pictures(design);
	}

	/** A text of its own, with a structure tag such as P or H1. */
	LabelHandle label(Styles style, String tag, String text) throws SemanticException {
		LabelHandle label = label(tag, text);
		label.setStyleName(style.name());
		return label;
	}

	/** A text that looks as its surroundings say. */
	LabelHandle label(String tag, String text) throws SemanticException {
		LabelHandle label = factory.newLabel(null);
		label.setText(text);
		missing.note(label, text);
		label.setProperty(TAG, tag);
		return label;
	}

	/** Makes the label a target of links. */
	void anchor(LabelHandle label, String anchor) throws SemanticException {
		label.setExpressionProperty(ReportItemHandle.BOOKMARK_PROP, constant(anchor));
	}

	/** Puts the label into the document's outline. */
	void outline(LabelHandle label) throws SemanticException {
		TOCHandle entry = label.addTOC(new TOC());
		entry.setExpressionProperty(TOC.TOC_EXPRESSION, constant(label.getText()));
	}

	/** Makes the label a link to an anchor. */
	void link(LabelHandle label, String anchor) throws SemanticException {
		ActionHandle action = label.setAction(StructureFactory.createAction());
		action.setLinkType(DesignChoiceConstants.ACTION_LINK_TYPE_BOOKMARK_LINK);
		action.setExpressionProperty(Action.TARGET_BOOKMARK_MEMBER, constant(anchor));
	}

	/** A picture of a drawing. */
	ImageHandle picture(Drawing drawing) throws SemanticException {
		ImageHandle image = factory.newImage(null);
		image.setSource(DesignChoiceConstants.IMAGE_REF_TYPE_EMBED);
		image.setProperty(ReportItemHandle.WIDTH_PROP, points(drawing.width()));
		image.setProperty(ReportItemHandle.HEIGHT_PROP, points(drawing.height()));
		image.setExpressionProperty(ImageHandle.ALT_TEXT_PROP, constant(drawing.description()));
		image.setProperty(TAG, "Figure");
		pictures.add(image, drawing);
		return image;
	}

	/** A grid as wide as the page with columns of these widths in percent. */
	GridHandle grid(String tag, String rowTag, String cellTag, int rows, int... widths) throws SemanticException {
		GridHandle grid = factory.newGridItem(null, widths.length, rows);
		grid.setProperty(ReportItemHandle.WIDTH_PROP, new DimensionValue(100, PERCENT));
		grid.setProperty(TAG, tag);
		widths(grid.getColumns(), widths);
		for (int row = 0; row < rows; row++) {
			grid.getRows().get(row).setProperty(TAG, rowTag);
			for (int column = 0; column < widths.length; column++) {
				cell(grid, row, column).setProperty(TAG, cellTag);
			}
		}
		return grid;
	}

	/** The cell's content slot. */
	static SlotHandle content(GridHandle grid, int row, int column) {
		return cell(grid, row, column).getContent();
	}

	static CellHandle cell(GridHandle grid, int row, int column) {
		return (CellHandle) ((RowHandle) grid.getRows().get(row)).getCells().get(column);
	}

	static void widths(SlotHandle columns, int... percents) throws SemanticException {
		for (int i = 0; i < percents.length; i++) {
			((ColumnHandle) columns.get(i)).getWidth().setValue(new DimensionValue(percents[i], PERCENT));
		}
	}

	static void tag(DesignElementHandle element, String tag) throws SemanticException {
		element.setProperty(TAG, tag);
	}

	MissingLetters missing() {
		return missing;
	}

	Pictures pictures() {
		return pictures;
	}

	ElementFactory factory() {
		return factory;
	}

	private static Expression constant(String text) {
		return new Expression(text, ExpressionType.CONSTANT);
	}

	private static DimensionValue points(int pixels) {
		return new DimensionValue(pixels * 0.75, DesignChoiceConstants.UNITS_PT);
	}
}
