package cymru.canfod.report.print;

import java.io.IOException;
import java.util.Map;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.report.document.Document;

/** Renders documents as PDF and DOCX, one at a time. */
public final class PrintRenderer {

	private static @Nullable PrintRenderer shared;

	private final PrintEngine engine;

	private PrintRenderer() throws IOException, BirtException {
		engine = new PrintEngine();
	}

	/** The renderer of this process: BIRT keeps its font configuration in static fields. The first call starts BIRT, which takes one to three seconds. */
	public static synchronized PrintRenderer shared() throws IOException, BirtException {
		PrintRenderer renderer = shared;
		if (renderer == null) {
			renderer = new PrintRenderer();
			shared = renderer;
		}
		return renderer;
	}

	/** The page of every anchor of the contents, as the document's PDF has it. */
	public synchronized Map<String, Integer> pages(Document document) throws IOException, BirtException {
		return PdfFinish.pages(rendered(document, Map.of()));
	}

	/** The document as a tagged PDF. */
	public synchronized byte[] pdf(Document document, Map<String, Integer> pages) throws IOException, BirtException {
		return PdfFinish.finish(rendered(document, pages), document);
	}

	/** The document as a Word file; Word and others put their own page numbers when they lay it out. */
	public synchronized byte[] docx(Document document, Map<String, Integer> pages) throws IOException, BirtException {
		ReportDesignHandle design = engine.design();
		try {
			int pictures = new PrintDesign(document, design).fill(pages);
			byte[] docx = engine.docx(design, document.language());
			check(pictures, DocxFinish.pictures(docx));
			return DocxFinish.finish(docx, document);
		} finally {
			design.close();
		}
	}

	private byte[] rendered(Document document, Map<String, Integer> pages) throws IOException, BirtException {
		ReportDesignHandle design = engine.design();
		try {
			int pictures = new PrintDesign(document, design).fill(pages);
			byte[] pdf = engine.pdf(design, document.language());
			check(pictures, PdfFinish.pictures(pdf));
			return pdf;
		} finally {
			design.close();
		}
	}

	/** BIRT leaves out a picture that it cannot draw, and says so only in a log. */
	private static void check(long expected, long found) throws PrintFault {
		if (found < expected) {
			throw new PrintFault(found + " of " + expected + " pictures");
		}
	}
}
