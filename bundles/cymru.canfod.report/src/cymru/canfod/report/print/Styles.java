package cymru.canfod.report.print;

import java.util.Map;

import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.StyleHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

import cymru.canfod.report.Palette;

/** The look of printed text, by what the text is. */
enum Styles {

	BODY(Look.text("11pt", Palette.TEXT).leading("15pt").space("0pt", "8pt")),
	LEAD(Look.text("12.5pt", Palette.ACCENT).leading("17pt").space("0pt", "10pt")),
	NOTE(Look.text("9pt", Palette.MUTED).leading("12pt").space("2pt", "2pt")),
	NOTICE(Look.text("11pt", Palette.NOTICE).leading("15pt").bold().ground(Palette.NOTICE_TINT).pad("8pt", "10pt").space("0pt", "10pt")),
	COVER_KIND(Look.text("12pt", Palette.ACCENT).bold().space("120pt", "14pt")),
	COVER_TITLE(Look.text("30pt", Palette.ACCENT).leading("36pt").bold().space("0pt", "24pt")),
	COVER_LINE(Look.text("13pt", Palette.TEXT).leading("18pt").space("0pt", "6pt")),
	TITLE(Look.text("22pt", Palette.ACCENT).leading("27pt").bold().space("0pt", "16pt").with(StyleHandle.PAGE_BREAK_BEFORE_PROP, "always")),
	HEADING(Look.text("14pt", Palette.ACCENT).leading("18pt").bold().space("14pt", "6pt").keep()),
	SUBHEADING(Look.text("11.5pt", Palette.TEXT).leading("15pt").bold().space("10pt", "4pt").keep()),
	QUESTION(Look.text("10pt", Palette.TEXT).leading("13pt").bold().space("6pt", "2pt").keep()),
	NUMBER(Look.text("11pt", Palette.ACCENT).leading("15pt").bold()),
	BOX(Look.text("11pt", Palette.TEXT).ground(Palette.TINT).pad("10pt", "14pt").bar()),
	BOX_LABEL(Look.text("9pt", Palette.ACCENT).bold().space("0pt", "2pt").keep()),
	BOX_TITLE(Look.text("13pt", Palette.ACCENT).leading("17pt").bold().space("0pt", "2pt").keep()),
	CAPTION(Look.text("11pt", Palette.ACCENT).leading("14pt").bold().space("14pt", "5pt").keep()),
	COLUMN(Look.text("9pt", Palette.ACCENT_TEXT).bold().ground(Palette.ACCENT).pad("4pt", "5pt").with(StyleHandle.VERTICAL_ALIGN_PROP, "bottom")),
	CELL(Look.cell(Palette.TEXT)),
	CELL_TOTAL(Look.cell(Palette.TEXT).bold().ground(Palette.TINT)),
	CELL_HEADING(Look.cell(Palette.ACCENT).bold().ground(Palette.TINT).keep()),
	CONTENTS_PART(Look.text("11pt", Palette.TEXT).bold().space("3pt", "0pt").plainLink()),
	CONTENTS_HEADING(Look.text("10pt", Palette.TEXT).with(StyleHandle.MARGIN_LEFT_PROP, "14pt").plainLink()),
	FURNITURE(Look.text("8pt", Palette.MUTED));

	private final Look look;

	Styles(Look look) {
		this.look = look;
	}

	/** Adds all styles to a design, under their own names. */
	static void addTo(ReportDesignHandle design) throws SemanticException {
		for (Styles named : values()) {
			StyleHandle style = design.getElementFactory().newStyle(named.name());
			for (Map.Entry<String, String> property : named.look.properties().entrySet()) {
				style.setProperty(property.getKey(), property.getValue());
			}
			design.getStyles().add(style);
		}
	}
}
