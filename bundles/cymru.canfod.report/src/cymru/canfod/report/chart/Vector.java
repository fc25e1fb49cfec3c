package cymru.canfod.report.chart;

import java.util.Locale;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import cymru.canfod.report.Typeface;
import cymru.canfod.report.chart.Drawing.Mark;
import cymru.canfod.report.chart.Drawing.Rectangle;
import cymru.canfod.report.chart.Drawing.Words;

/** A drawing as SVG inside a web page, where it scales with the page. */
public final class Vector {

	private final XMLStreamWriter page;

	public Vector(XMLStreamWriter page) {
		this.page = page;
	}

	/** Writes the drawing into the page. */
	public void write(Drawing drawing) throws XMLStreamException {
		page.writeStartElement("svg");
		page.writeAttribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
		page.writeAttribute("role", "img");
		page.writeAttribute("aria-label", drawing.description());
		page.writeAttribute("font-family", "'" + Typeface.FAMILY + "', Arial, sans-serif");
		for (Mark mark : drawing.marks()) {
			switch (mark) {
			case Rectangle r -> rectangle(r);
			case Words w -> words(w);
			}
		}
		page.writeEndElement();
	}

	private void rectangle(Rectangle r) throws XMLStreamException {
		page.writeStartElement("rect");
		page.writeAttribute("x", length(r.x()));
		page.writeAttribute("y", length(r.y()));
		page.writeAttribute("width", length(r.width()));
		page.writeAttribute("height", length(r.height()));
		page.writeAttribute("fill", r.fill());
		page.writeAttribute("stroke", r.border());
		page.writeAttribute("stroke-width", "0.75");
		page.writeEndElement();
	}

	private void words(Words w) throws XMLStreamException {
		page.writeStartElement("text");
		page.writeAttribute("x", length(w.x()));
		page.writeAttribute("y", length(w.y()));
		page.writeAttribute("font-size", length(w.size()));
		page.writeAttribute("fill", w.colour());
		if (w.bold()) {
			page.writeAttribute("font-weight", "bold");
		}
		page.writeAttribute("text-anchor", w.align().name().toLowerCase(Locale.ROOT));
		page.writeCharacters(w.text());
		page.writeEndElement();
	}

	private static String length(double pixels) {
		return String.format(Locale.ROOT, "%.2f", pixels);
	}
}
