package cymru.canfod.report.print;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.report.chart.Drawing;
import cymru.canfod.report.document.Document;

/** Renders a document as PDF and DOCX. */
public final class PrintRenderer implements AutoCloseable {

	private static final int TURNS = 3;

	private static @Nullable PrintEngine started;

	private final Document document;
	private final PrintEngine engine;
	private final ReportDesignHandle handle;
	private final PrintDesign design;

	/** Starts BIRT if this is the first document of the process, which takes one to three seconds. */
	public PrintRenderer(Document document) throws IOException, BirtException {
		this.document = document;
		this.engine = engine();
		this.handle = engine.design();
		this.design = new PrintDesign(document, handle);
		design.fill();
	}

	/** Starts BIRT in the background, for whoever will need it soon and has something else to do meanwhile; what keeps it from starting is told when it is needed. */
	public static void begin() {
		Thread.ofPlatform().daemon().name("report engine").start(() -> {
			try {
				engine();
			} catch (@SuppressWarnings("unused") IOException | BirtException e) {
				// it is tried again, and told, when the first document is made
				return;
			}
		});
	}

	/** The document as a tagged PDF; laid out anew where a page would be left nearly empty. */
	public byte[] pdf() throws IOException, BirtException {
		design.missing().showSquares();
		List<Drawing> drawings = design.pictures().usePlaces();
		byte[] pdf = flowing(engine.pdf(handle, document.language()));
		return PdfFinish.finish(pdf, document, drawings);
	}

	/** Laid out anew while a page would be left nearly empty, a few times at most: what is still so then has a cause. */
	private byte[] flowing(byte[] firstLaid) throws IOException, BirtException {
		var flow = new PartFlow(document.parts());
		byte[] pdf = firstLaid;
		Set<String> before = Set.of();
		Set<String> goingOn = flow.foretold(pdf);
		for (int turn = 0; turn < TURNS && !goingOn.equals(before); turn++) {
			design.letGoOn(goingOn);
			pdf = engine.pdf(handle, document.language());
			before = goingOn;
			goingOn = flow.mended(pdf, before);
		}
		design.letGoOn(Set.of());
		return pdf;
	}

	/** The document as a Word file; Word and others put their own page numbers when they lay it out. */
	public byte[] docx() throws IOException, BirtException {
		design.missing().showLetters();
		int pictures = design.pictures().usePixels();
		byte[] docx = engine.docx(handle, document.language());
		PrintFault.check("pictures", pictures, DocxFinish.pictures(docx));
		return DocxFinish.finish(docx, document);
	}

	@Override
	public void close() {
		handle.close();
	}

	/** One engine for the process: BIRT keeps its font configuration in static fields. */
	private static PrintEngine engine() throws IOException, BirtException {
		synchronized (PrintRenderer.class) {
			PrintEngine engine = started;
			if (engine == null) {
				engine = new PrintEngine();
				started = engine;
			}
			return engine;
		}
	}
}
