package cymru.canfod.report.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.eclipse.jdt.annotation.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** The body of a Word file: gives headings their styles and the contents their page numbers. */
final class WordText {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private final Document body;
	private final Map<String, List<Element>> byName = new HashMap<>();

	private WordText(Document body) {
		this.body = body;
		collect(body);
	}

	static byte[] finish(byte[] xml, List<Outline> outline) throws IOException {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			Document body = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
			var text = new WordText(body);
			text.styleHeadings(outline);
			text.countPages();
			text.moveBookmarks();
			text.setWidths();
			text.hideSeparators();
			text.keepTogether();
			var bytes = new ByteArrayOutputStream(xml.length);
			XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
			out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			write(body.getDocumentElement(), out);
			out.close();
			return bytes.toByteArray();
		} catch (ParserConfigurationException | SAXException | XMLStreamException e) {
			throw new IOException(e);
		}
	}

	/** As it was read, namespaces being attributes; a transformer would take twice as long. */
	private static void write(Element element, XMLStreamWriter out) throws XMLStreamException {
		if (element.hasChildNodes()) {
			out.writeStartElement(element.getNodeName());
		} else {
			out.writeEmptyElement(element.getNodeName());
		}
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			out.writeAttribute(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
		}
		for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element inside) {
				write(inside, out);
			} else if (node instanceof Text text) {
				out.writeCharacters(text.getData());
			}
		}
		if (element.hasChildNodes()) {
			out.writeEndElement();
		}
	}

	/** BIRT marks every heading of the outline with a field TC in a paragraph before it. */
	private void styleHeadings(List<Outline> outline) throws IOException {
		List<Element> marks = elements("instrText").stream().filter(field -> field.getTextContent().strip().startsWith("TC ")).toList();
		if (marks.size() != outline.size()) {
			throw new IOException(outline.size() + " headings expected, found " + marks.size());
		}
		for (int i = 0; i < marks.size(); i++) {
			Node paragraph = marks.get(i).getParentNode().getParentNode();
			Element heading = next(paragraph);
			if (heading != null) {
				Element properties = child(heading, "pPr");
				Element style = create("pStyle");
				style.setAttributeNS(W, "w:val", "Heading" + outline.get(i).level());
				properties.insertBefore(style, properties.getFirstChild());
			}
			paragraph.getParentNode().removeChild(paragraph);
		}
	}

	/** A line of the contents is a row with a link in its first cell and a number in its second: the number becomes a field. */
	private void countPages() {
		for (Element link : elements("hyperlink")) {
			String anchor = link.getAttributeNS(W, "anchor");
			Node cell = link.getParentNode().getParentNode();
			Element number = anchor.isEmpty() ? null : next(cell);
			if (number != null && run(number) instanceof Element run) {
				Node paragraph = run.getParentNode();
				Element begin = field("begin");
				((Element) begin.getFirstChild()).setAttributeNS(W, "w:dirty", "true");
				paragraph.insertBefore(begin, run);
				Element instruction = create("instrText");
				instruction.setTextContent(" PAGEREF " + anchor + " \\h ");
				Element around = create("r");
				around.appendChild(instruction);
				paragraph.insertBefore(around, run);
				paragraph.insertBefore(field("separate"), run);
				paragraph.insertBefore(field("end"), run.getNextSibling());
			}
		}
	}

	private static @Nullable Node run(Element cell) {
		Node paragraph = cell.getFirstChild();
		while (paragraph != null && !"p".equals(paragraph.getLocalName())) {
			paragraph = paragraph.getNextSibling();
		}
		Node run = paragraph == null ? null : paragraph.getFirstChild();
		while (run != null && !"r".equals(run.getLocalName())) {
			run = run.getNextSibling();
		}
		return run;
	}

	/** BIRT puts the bookmark of a heading before the page break that comes with the heading, where it would count to the page before. */
	private void moveBookmarks() {
		for (Element start : elements("bookmarkStart")) {
			Element end = next(start, false);
			Element paragraph = next(start, true);
			if (end != null && "bookmarkEnd".equals(end.getLocalName()) && paragraph != null && "p".equals(paragraph.getLocalName())) {
				Node content = child(paragraph, "pPr").getNextSibling();
				paragraph.insertBefore(start, content);
				paragraph.insertBefore(end, content);
			}
		}
	}

	/** BIRT writes the widths of columns into an attribute that does not exist; a reader that goes by them makes all columns alike. */
	private void setWidths() {
		for (Element column : elements("gridCol")) {
			column.setAttributeNS(W, "w:w", column.getAttributeNS(W, "val"));
			column.removeAttributeNS(W, "val");
		}
	}

	/** BIRT separates tables by empty paragraphs that are meant to be hidden, but says so in the wrong place. */
	private void hideSeparators() {
		for (Element paragraph : elements("p")) {
			if (paragraph.getFirstChild() instanceof Element look && "rPr".equals(look.getLocalName())) {
				Element properties = create("pPr");
				paragraph.replaceChild(properties, look);
				properties.appendChild(look);
			}
		}
	}

	/** No page ends inside a row, or after a bold paragraph in the text or one alone in its row, which is a heading: BIRT does not tell Word. */
	private void keepTogether() {
		for (Element row : elements("tr")) {
			child(row, "trPr").appendChild(create("cantSplit"));
		}
		for (Element paragraph : elements("p")) {
			if (isAlone(paragraph) && paragraph.getFirstChild() instanceof Element properties && isBold(properties)) {
				Node first = properties.getFirstChild();
				properties.insertBefore(create("keepNext"), first != null && "pStyle".equals(first.getLocalName()) ? first.getNextSibling() : first);
			}
		}
	}

	/** Whether nothing stands beside it. */
	private static boolean isAlone(Element paragraph) {
		return paragraph.getParentNode() instanceof Element parent
				&& ("body".equals(parent.getLocalName()) || "tc".equals(parent.getLocalName()) && !isCell(parent.getPreviousSibling()) && !isCell(parent.getNextSibling()));
	}

	private static boolean isCell(@Nullable Node node) {
		return node != null && "tc".equals(node.getLocalName());
	}

	private static boolean isBold(Element paragraphProperties) {
		Node look = paragraphProperties.getLastChild();
		Node bold = look == null ? null : look.getFirstChild();
		while (bold != null && !"b".equals(bold.getLocalName())) {
			bold = bold.getNextSibling();
		}
		return bold != null;
	}

	private Element field(String type) {
		Element mark = create("fldChar");
		mark.setAttributeNS(W, "w:fldCharType", type);
		Element run = create("r");
		run.appendChild(mark);
		return run;
	}

	private Element create(String name) {
		return body.createElementNS(W, "w:" + name);
	}

	private Element child(Element parent, String name) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && name.equals(element.getLocalName())) {
				return element;
			}
		}
		return (Element) parent.insertBefore(create(name), parent.getFirstChild());
	}

	private static @Nullable Element next(Node node) {
		return next(node, true);
	}

	private static @Nullable Element next(Node node, boolean pastBookmarks) {
		for (Node sibling = node.getNextSibling(); sibling != null; sibling = sibling.getNextSibling()) {
			if (sibling instanceof Element element && !(pastBookmarks && element.getLocalName().startsWith("bookmark"))) {
				return element;
			}
		}
		return null;
	}

	/** The elements of that name in their order; a node list of the document would search anew for each. */
	private List<Element> elements(String name) {
		return List.copyOf(byName.getOrDefault(name, List.of()));
	}

	private void collect(Node parent) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				byName.computeIfAbsent(element.getLocalName(), key -> new ArrayList<>()).add(element);
				collect(element);
			}
		}
	}
}
