package cymru.canfod.report.print;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

import cymru.canfod.report.Palette;
import cymru.canfod.report.Typeface;

/** Style properties, put together; every method returns a new look. */
record Look(Map<String, String> properties) {

	static Look text(String size, String colour) {
		return new Look(Map.of(StyleHandle.FONT_FAMILY_PROP, Typeface.FAMILY, StyleHandle.FONT_SIZE_PROP, size, StyleHandle.COLOR_PROP, colour,
				StyleHandle.TEXT_ALIGN_PROP, "left"));
	}

	/** A cell of a table, with a thin rule below it. */
	static Look cell(String colour) {
		return text("9pt", colour).pad("3pt", "5pt").with(StyleHandle.VERTICAL_ALIGN_PROP, "top").with(StyleHandle.BORDER_BOTTOM_STYLE_PROP, "solid")
				.with(StyleHandle.BORDER_BOTTOM_WIDTH_PROP, "0.5pt").with(StyleHandle.BORDER_BOTTOM_COLOR_PROP, Palette.RULE);
	}

	Look bold() {
		return with(StyleHandle.FONT_WEIGHT_PROP, "bold");
	}

	Look leading(String height) {
		return with(StyleHandle.LINE_HEIGHT_PROP, height);
	}

	Look ground(String colour) {
		return with(StyleHandle.BACKGROUND_COLOR_PROP, colour);
	}

	/** Never the last thing on a page. */
	Look keep() {
		return with(StyleHandle.PAGE_BREAK_AFTER_PROP, "avoid");
	}

	Look space(String above, String below) {
		return with(StyleHandle.MARGIN_TOP_PROP, above).with(StyleHandle.MARGIN_BOTTOM_PROP, below);
	}

	Look pad(String vertical, String horizontal) {
		return with(StyleHandle.PADDING_TOP_PROP, vertical).with(StyleHandle.PADDING_BOTTOM_PROP, vertical)
				.with(StyleHandle.PADDING_LEFT_PROP, horizontal).with(StyleHandle.PADDING_RIGHT_PROP, horizontal);
	}

	/** A thick coloured bar along the left side. */
	Look bar() {
		return with(StyleHandle.BORDER_LEFT_STYLE_PROP, "solid").with(StyleHandle.BORDER_LEFT_WIDTH_PROP, "4pt")
				.with(StyleHandle.BORDER_LEFT_COLOR_PROP, Palette.ACCENT);
	}

	/** Not underlined when it is a link. */
	Look plainLink() {
		return with(StyleHandle.TEXT_HYPERLINK_STYLE_PROP, DesignChoiceConstants.TEXT_HYPERLINK_STYLE_UNDECORATED);
	}

	Look with(String property, String value) {
		Map<String, String> more = new TreeMap<>(properties);
		more.put(property, value);
		return new Look(more);
	}
}
