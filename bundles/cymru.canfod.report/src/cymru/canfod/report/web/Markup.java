package cymru.canfod.report.web;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Elements, written one after another; attributes are given as name and value in turn.
 *
 * @param writer escapes every text and attribute
 */
record Markup(XMLStreamWriter writer) {

	void open(String element, String... attributes) throws XMLStreamException {
		writer.writeStartElement(element);
		write(attributes);
	}

	void close() throws XMLStreamException {
		writer.writeEndElement();
		writer.writeCharacters("\n");
	}

	void element(String element, String text, String... attributes) throws XMLStreamException {
		open(element, attributes);
		writer.writeCharacters(text);
		close();
	}

	/** An element that has no content in HTML, such as {@code meta}. */
	void empty(String element, String... attributes) throws XMLStreamException {
		writer.writeEmptyElement(element);
		write(attributes);
	}

	private void write(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			writer.writeAttribute(attributes[i], attributes[i + 1]);
		}
	}
}
