package cymru.canfod.report.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

import cymru.canfod.report.chart.Drawing;
import cymru.canfod.report.document.Document;

/** What BIRT leaves to be done to a PDF: page numbers in the contents, drawings, a nested outline, a valid tag tree, a creator that is no path of this machine. */
final class PdfFinish {

	private PdfFinish() {
	}

	static byte[] finish(byte[] pdf, Document document, List<Drawing> drawings) throws IOException, PrintFault {
		List<Outline> outline = Outline.of(document);
		var bytes = new ByteArrayOutputStream();
		try (var reader = new PdfReader(pdf)) {
			PdfTags.repair(reader);
			ContentsNumbers.write(reader, outline);
			var stamper = new PdfStamper(reader, bytes);
			PdfDrawings.draw(reader, stamper, drawings);
			stamper.setOutlines(nested(outline));
			Map<String, String> info = new HashMap<>(reader.getInfo());
			info.put("Title", document.cover().title());
			info.put("Creator", "Canfod");
			stamper.setInfoDictionary(info);
			stamper.close();
		}
		return bytes.toByteArray();
	}

	/** The outline anew, with headings below their parts; BIRT's own is flat, with the anchors as names of the destinations. */
	private static List<Map<String, Object>> nested(List<Outline> outline) {
		List<Map<String, Object>> nested = new ArrayList<>();
		for (Outline heading : outline) {
			Map<String, Object> entry = new HashMap<>(Map.of("Title", heading.text(), "Action", "GoTo", "Named", heading.anchor()));
			if (heading.level() == 1) {
				nested.add(entry);
			} else {
				kids(nested.getLast()).add(entry);
			}
		}
		return nested;
	}

	@SuppressWarnings("unchecked") // the form that OpenPDF asks for: a list of maps under "Kids"
	private static List<Map<String, Object>> kids(Map<String, Object> entry) {
		return (List<Map<String, Object>>) entry.computeIfAbsent("Kids", key -> new ArrayList<Map<String, Object>>());
	}
}
