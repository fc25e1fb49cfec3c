package cymru.canfod.report;

import java.io.IOException;

import javax.xml.stream.XMLStreamException;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.report.document.Document;
import cymru.canfod.report.print.PrintRenderer;
import cymru.canfod.report.web.WebPage;

/** One document on its way into several formats. BIRT is started only for those that need it. */
final class Rendering implements AutoCloseable {

	private final Document document;
	private @Nullable PrintRenderer print;

	Rendering(Document document) {
		this.document = document;
	}

	String name(Format format) {
		return document.id() + "-" + document.language().tag() + "." + format.extension();
	}

	byte[] content(Format format) throws IOException, BirtException, XMLStreamException {
		return switch (format) {
		case PDF -> print().pdf();
		case DOCX -> print().docx();
		case HTML -> WebPage.html(document);
		};
	}

	private PrintRenderer print() throws IOException, BirtException {
		PrintRenderer renderer = print;
		if (renderer == null) {
			renderer = new PrintRenderer(document);
			print = renderer;
		}
		return renderer;
	}

	@Override
	public void close() {
		PrintRenderer renderer = print;
		if (renderer != null) {
			renderer.close();
		}
	}
}
