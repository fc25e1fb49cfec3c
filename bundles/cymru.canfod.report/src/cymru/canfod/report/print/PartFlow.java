package cymru.canfod.report.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openpdf.text.pdf.PdfReader;

import cymru.canfod.report.document.Document.Part;

/**
 * Which parts begin where the one before them ends, and not on a page of their own: those after a part whose last lines alone would stand on a page.
 * A part that is so short that it never fills a page keeps its page.
 */
final class PartFlow {

	/** A last page with less on it than this share of its height is nearly empty. */
	private static final double NEARLY_EMPTY = 0.3;
	/** The share of a page that stands between two parts. */
	private static final double BETWEEN = 0.04;
	/** Where the text of a page begins and ends, in points from its foot; below it stands the footer. */
	private static final double TOP = 768;
	private static final double FOOT = 72;

	/** Where a text, or the lower left corner of a picture, is put on a page. */
	private static final Pattern PUT = Pattern.compile("(?<![\\d.])[\\d.]+ 0 0 [\\d.]+ [\\d.]+ ([\\d.]+) (?:Tm|cm)");

	private final List<Part> parts;

	PartFlow(List<Part> parts) {
		this.parts = parts;
	}

	/** The anchors of the parts that go on, as far as it can be foretold from a document in which every part was given a page of its own. */
	Set<String> foretold(byte[] pdf) throws IOException {
		Set<String> goingOn = new LinkedHashSet<>();
		try (var reader = new PdfReader(pdf)) {
			double end = 0;
			for (Laid part : laid(reader)) {
				double begin = 0;
				if (end > 1 && end % 1 < NEARLY_EMPTY) {
					goingOn.add(part.anchor());
					begin = end % 1 + BETWEEN;
				}
				end = begin + part.pages() + part.end();
			}
		}
		return goingOn;
	}

	/** These and the next one that must go on too, in the document as it was laid out with them: where things are kept together, not all can be foretold. */
	Set<String> mended(byte[] pdf, Set<String> goingOn) throws IOException {
		Set<String> more = new LinkedHashSet<>(goingOn);
		try (var reader = new PdfReader(pdf)) {
			boolean scant = false;
			for (Laid part : laid(reader)) {
				if (scant && more.add(part.anchor())) {
					return more;
				}
				scant = part.pages() > 0 && part.end() < NEARLY_EMPTY;
			}
		}
		return more;
	}

	/**
	 * A part as it was laid out.
	 *
	 * @param pages how many it fills to their end
	 * @param end the share of its last page down to its last line, from 0 to 1
	 */
	private record Laid(String anchor, int pages, double end) {
	}

	private List<Laid> laid(PdfReader reader) throws IOException {
		Map<String, Integer> pages = ContentsNumbers.pages(reader);
		List<Laid> laid = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			int first = pages.getOrDefault(parts.get(i).anchor(), 1);
			int next = i + 1 < parts.size() ? pages.getOrDefault(parts.get(i + 1).anchor(), first + 1) : reader.getNumberOfPages() + 1;
			int last = Math.max(first, next - 1);
			laid.add(new Laid(parts.get(i).anchor(), last - first, filled(reader, last)));
		}
		return laid;
	}

	/** The share of a page's height down to its lowest text or picture, from 0 to 1. */
	private static double filled(PdfReader reader, int page) throws IOException {
		double lowest = TOP;
		for (Matcher put = PUT.matcher(new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1)); put.find();) {
			double height = Double.parseDouble(put.group(1));
			if (height > FOOT) {
				lowest = Math.min(lowest, height);
			}
		}
		return (TOP - lowest) / (TOP - FOOT);
	}
}
