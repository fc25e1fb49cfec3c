package cymru.canfod.report.print;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/**
 * Repairs what BIRT 4.22 gets wrong in a tagged PDF: it adds an empty square annotation to every picture with a description, and after
 * a page break it puts the text of a row's cells into the row itself.
 */
final class PdfTags {

	private static final PdfName SQUARE = new PdfName("Square");
	private static final PdfName TR = new PdfName("TR");
	private static final PdfName TD = new PdfName("TD");
	private static final PdfName TH = new PdfName("TH");

	private PdfTags() {
	}

	static void repair(PdfReader reader) {
		for (int page = 1; page <= reader.getNumberOfPages(); page++) {
			dropSquares(reader.getPageN(page));
		}
		PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
		if (root != null) {
			visit(reader, root);
		}
	}

	private static void dropSquares(PdfDictionary page) {
		PdfArray annotations = page.getAsArray(PdfName.ANNOTS);
		if (annotations == null) {
			return;
		}
		for (int i = annotations.size() - 1; i >= 0; i--) {
			PdfDictionary annotation = annotations.getAsDict(i);
			if (annotation != null && SQUARE.equals(annotation.getAsName(PdfName.SUBTYPE))) {
				annotations.remove(i);
			}
		}
		if (annotations.isEmpty()) {
			page.remove(PdfName.ANNOTS);
		}
	}

	private static void visit(PdfReader reader, PdfDictionary element) {
		PdfObject kids = PdfReader.getPdfObject(element.get(PdfName.K));
		if (kids instanceof PdfArray array) {
			for (int i = 0; i < array.size(); i++) {
				array.set(i, repaired(reader, element, array.getPdfObject(i)));
			}
		} else if (kids != null) {
			element.put(PdfName.K, repaired(reader, element, element.get(PdfName.K)));
		}
	}

	/** The child itself, or a cell around it where a row holds something else. */
	private static PdfObject repaired(PdfReader reader, PdfDictionary parent, PdfObject child) {
		PdfObject direct = PdfReader.getPdfObject(child);
		boolean inRow = TR.equals(parent.getAsName(PdfName.S));
		if (direct instanceof PdfDictionary dictionary && dictionary.contains(PdfName.S)) {
			PdfName type = dictionary.getAsName(PdfName.S);
			if (!inRow || TD.equals(type) || TH.equals(type)) {
				visit(reader, dictionary);
				return child;
			}
		} else if (!inRow || !(direct instanceof PdfNumber || direct instanceof PdfDictionary)) {
			return child;
		}
		var cell = new PdfDictionary(new PdfName("StructElem"));
		cell.put(PdfName.S, TD);
		PdfObject page = parent.get(PdfName.PG);
		if (page != null) {
			cell.put(PdfName.PG, page);
		}
		cell.put(PdfName.K, child);
		return reader.addPdfObject(cell);
	}
}
