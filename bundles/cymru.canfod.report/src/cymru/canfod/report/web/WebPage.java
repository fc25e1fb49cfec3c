package cymru.canfod.report.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import cymru.canfod.report.Palette;
import cymru.canfod.report.document.Block.Heading;
import cymru.canfod.report.document.Document;
import cymru.canfod.report.document.Document.Part;

/** Writes a document as one HTML file: markup that is also well-formed XML, every text escaped by the writer. */
public final class WebPage {

	private static final String CONTENTS = "contents";
	private static final String MAIN = "report";

	private final Document document;
	private final Markup page;

	private WebPage(Document document, XMLStreamWriter writer) {
		this.document = document;
		this.page = new Markup(writer);
	}

	/** The page in UTF-8. */
	public static byte[] html(Document document) throws IOException, XMLStreamException {
		var text = new StringWriter();
		text.write("<!DOCTYPE html>\n");
		XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
		new WebPage(document, writer).write();
		writer.close();
		return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
	}

	private void write() throws IOException, XMLStreamException {
		page.open("html", "lang", document.language().tag());
		writeHead();
		page.open("body");
		page.element("a", document.words().skip(), "class", "skip", "href", "#" + MAIN);
		writeCover();
		writeContents();
		page.open("main", "id", MAIN);
		var blocks = new WebBlocks(page);
		for (Part part : document.parts()) {
			page.open("section", "aria-labelledby", part.anchor());
			page.element("h2", part.title(), "id", part.anchor());
			blocks.write(part.blocks());
			page.close();
		}
		page.close();
		if (!document.footer().isEmpty()) {
			page.element("footer", document.footer());
		}
		page.close();
		page.close();
	}

	private void writeHead() throws IOException, XMLStreamException {
		page.open("head");
		page.empty("meta", "charset", "UTF-8");
		page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		page.element("title", document.cover().title());
		page.element("style", styles());
		page.close();
	}

	private void writeCover() throws XMLStreamException {
		Document.Cover cover = document.cover();
		page.open("header");
		page.element("p", cover.kind(), "class", "kind");
		page.element("h1", cover.title());
		for (String line : cover.lines()) {
			page.element("p", line);
		}
		for (String notice : cover.notices()) {
			page.element("p", notice, "class", "notice");
		}
		page.close();
	}

	private void writeContents() throws XMLStreamException {
		page.open("nav", "aria-labelledby", CONTENTS);
		page.element("h2", document.words().contents(), "id", CONTENTS);
		page.open("ul");
		for (Part part : document.parts()) {
			page.open("li");
			page.element("a", part.title(), "href", "#" + part.anchor());
			var headings = part.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast).filter(Heading::listed).toList();
			if (!headings.isEmpty()) {
				page.open("ul");
				for (Heading heading : headings) {
					page.open("li");
					page.element("a", heading.text(), "href", "#" + heading.anchor());
					page.close();
				}
				page.close();
			}
			page.close();
		}
		page.close();
		page.close();
	}

	/** The style sheet has neither {@code <} nor {@code >} nor {@code &}, which would be escaped where HTML does not know escapes. */
	private static String styles() throws IOException {
		try (InputStream sheet = WebPage.class.getResourceAsStream("report.css")) {
			return """
					:root { --text: %s; --muted: %s; --accent: %s; --accent-text: %s; --tint: %s; --rule: %s; --notice: %s; --notice-tint: %s; --paper: %s; }
					""".formatted(Palette.TEXT, Palette.MUTED, Palette.ACCENT, Palette.ACCENT_TEXT, Palette.TINT, Palette.RULE, Palette.NOTICE,
					Palette.NOTICE_TINT, Palette.PAPER) + new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
