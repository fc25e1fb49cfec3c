package cymru.canfod.report.print;

import java.awt.Color;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfTemplate;

import cymru.canfod.report.Typeface;
import cymru.canfod.report.chart.Drawing;
import cymru.canfod.report.chart.Drawing.Align;
import cymru.canfod.report.chart.Drawing.Mark;
import cymru.canfod.report.chart.Drawing.Rectangle;
import cymru.canfod.report.chart.Drawing.Words;
import cymru.canfod.report.chart.Png;

/**
 * The drawings of a PDF. BIRT would draw SVG by way of pictures of letters, slowly; so it prints a place, a picture of the size of the drawing, and the
 * drawing takes its place afterwards, sharp and with words that can be searched.
 */
final class PdfDrawings {

	private static final float LINE = 0.75f;

	private final PdfStamper stamper;
	private final List<Drawing> drawings;
	private final Map<Integer, PdfTemplate> forms = new HashMap<>();
	private final BaseFont regular;
	private final BaseFont bold;

	private PdfDrawings(PdfStamper stamper, List<Drawing> drawings) throws IOException {
		this.stamper = stamper;
		this.drawings = drawings;
		this.regular = font(Typeface.REGULAR);
		this.bold = font(Typeface.BOLD);
	}

	/** A picture that keeps the place of the drawing with that number, from 0: its width in pixels tells the number. */
	static byte[] place(int number) {
		return Png.file(new int[number + 1], number + 1);
	}

	/** Puts every drawing into its places. */
	static void draw(PdfReader reader, PdfStamper stamper, List<Drawing> drawings) throws IOException, PrintFault {
		if (drawings.isEmpty()) {
			return;
		}
		var sheet = new PdfDrawings(stamper, drawings);
		for (int page = 1; page <= reader.getNumberOfPages(); page++) {
			sheet.replaceIn(reader.getPageN(page));
		}
		PrintFault.check("drawings", drawings.size(), sheet.forms.size());
	}

	/** On a page, or in a form: BIRT puts a form around every picture. */
	private void replaceIn(PdfDictionary content) {
		PdfDictionary resources = content.getAsDict(PdfName.RESOURCES);
		PdfDictionary objects = resources == null ? null : resources.getAsDict(PdfName.XOBJECT);
		if (objects == null) {
			return;
		}
		for (PdfName name : List.copyOf(objects.getKeys())) {
			PdfDictionary object = objects.getAsStream(name);
			if (object == null) {
				// A drawing, put here on the page before: what the stamper adds is not in the reader.
				continue;
			}
			if (PdfName.IMAGE.equals(object.getAsName(PdfName.SUBTYPE))) {
				int number = object.getAsNumber(PdfName.WIDTH).intValue() - 1;
				objects.put(name, forms.computeIfAbsent(number, n -> form(drawings.get(n))).getIndirectReference());
			} else {
				replaceIn(object);
			}
		}
	}

	/** The drawing on a sheet that is 1 wide and high, as the picture in whose place it comes. */
	private PdfTemplate form(Drawing drawing) {
		PdfTemplate form = PdfTemplate.createTemplate(stamper.getWriter(), drawing.width(), drawing.height());
		form.setMatrix(1f / drawing.width(), 0, 0, 1f / drawing.height(), 0, 0);
		form.setLineWidth(LINE);
		for (Mark mark : drawing.marks()) {
			switch (mark) {
			case Rectangle r -> {
				form.setColorFill(Color.decode(r.fill()));
				form.setColorStroke(Color.decode(r.border()));
				form.rectangle((float) r.x(), (float) (drawing.height() - r.y() - r.height()), (float) r.width(), (float) r.height());
				form.fillStroke();
			}
			case Words w -> {
				form.beginText();
				form.setColorFill(Color.decode(w.colour()));
				form.setFontAndSize(w.bold() ? bold : regular, (float) w.size());
				form.showTextAligned(alignment(w.align()), MissingLetters.squares(w.text()), (float) w.x(), (float) (drawing.height() - w.y()), 0);
				form.endText();
			}
			}
		}
		return form;
	}

	private static int alignment(Align align) {
		return switch (align) {
		case START -> PdfTemplate.ALIGN_LEFT;
		case MIDDLE -> PdfTemplate.ALIGN_CENTER;
		case END -> PdfTemplate.ALIGN_RIGHT;
		};
	}

	private static BaseFont font(Typeface face) throws IOException {
		try (var file = face.open()) {
			return BaseFont.createFont(face.fileName(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
		}
	}
}
