package cymru.canfod.report.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleNamedDestination;

import cymru.canfod.report.Lettering;

/**
 * The page numbers in the contents of a PDF. They are known only when the last page is laid out, so BIRT prints a place that is
 * wide enough, and the numbers are put there afterwards.
 */
final class ContentsNumbers {

	/** Spaces as wide as figures, which nobody writes four of in a row. */
	static final String PLACE = "\u2007".repeat(4);

	private static final Pattern PRINTED = Pattern.compile(Pattern.quote(string(PLACE) + "Tj"));

	private ContentsNumbers() {
	}

	/** Fills the places in their order, which is that of the outline. The numbers are in the font already: the footers print them all. */
	static void write(PdfReader reader, List<Outline> outline) throws IOException, PrintFault {
		Map<String, Integer> pages = pages(reader);
		Iterator<Integer> left = outline.stream().map(heading -> pages.getOrDefault(heading.anchor(), 0)).filter(page -> page > 0).iterator();
		int written = 0;
		for (int page = 1; page <= reader.getNumberOfPages() && left.hasNext(); page++) {
			Matcher places = PRINTED.matcher(new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1));
			var numbered = new StringBuilder();
			while (left.hasNext() && places.find()) {
				places.appendReplacement(numbered, Matcher.quoteReplacement(number(left.next())));
				written++;
			}
			if (!numbered.isEmpty()) {
				reader.setPageContent(page, places.appendTail(numbered).toString().getBytes(StandardCharsets.ISO_8859_1));
			}
		}
		PrintFault.check("page numbers", outline.size(), written);
	}

	/** The page of every anchor, from 1. */
	static Map<String, Integer> pages(PdfReader reader) {
		Map<String, Integer> pages = new HashMap<>();
		SimpleNamedDestination.getNamedDestination(reader, false)
				.forEach((anchor, destination) -> pages.put(anchor.toString(), Integer.valueOf(destination.toString().split(" ")[0])));
		return pages;
	}

	/** The operator that shows a number flush right in its place. */
	private static String number(int page) {
		String figures = Integer.toString(page);
		long indent = Math.round(Lettering.width(PLACE.substring(figures.length()), 1000, false));
		return "[-" + indent + string(figures) + "]TJ";
	}

	/** A text as BIRT shows it: two bytes for the glyph of each letter; none of those of figures and their spaces needs an escape. */
	private static String string(String text) {
		var glyphs = new StringBuilder("(");
		for (int glyph : Lettering.glyphs(text)) {
			glyphs.append((char) (glyph >> 8)).append((char) (glyph & 0xff));
		}
		return glyphs.append(')').toString();
	}
}
