package cymru.canfod.report.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.SimpleNamedDestination;

import cymru.canfod.report.document.Document;

/** What BIRT leaves to be done to a PDF: a nested outline, a valid tag tree, a creator that is no path of this machine. */
final class PdfFinish {

	private PdfFinish() {
	}

	/** The page of every anchor, from 1. */
	static Map<String, Integer> pages(byte[] pdf) throws IOException {
		Map<String, Integer> pages = new HashMap<>();
		try (var reader = new PdfReader(pdf)) {
			SimpleNamedDestination.getNamedDestination(reader, false)
					.forEach((anchor, destination) -> pages.put(anchor.toString(), Integer.valueOf(destination.toString().split(" ")[0])));
		}
		return pages;
	}

	/** How many drawings are in the file: BIRT makes a form of each. */
	static long drawings(byte[] pdf) throws IOException {
		try (var reader = new PdfReader(pdf)) {
			return IntStream.range(1, reader.getXrefSize()).filter(number -> isForm(reader.getPdfObject(number))).count();
		}
	}

	private static boolean isForm(@Nullable PdfObject object) {
		return object instanceof PdfDictionary dictionary && PdfName.FORM.equals(dictionary.getAsName(PdfName.SUBTYPE));
	}

	static byte[] finish(byte[] pdf, Document document) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var reader = new PdfReader(pdf)) {
			PdfTags.repair(reader);
			var stamper = new PdfStamper(reader, bytes);
			stamper.setOutlines(nested(Outline.of(document)));
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
