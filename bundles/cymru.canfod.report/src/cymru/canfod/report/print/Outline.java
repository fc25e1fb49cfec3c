package cymru.canfod.report.print;

import java.util.ArrayList;
import java.util.List;

import cymru.canfod.report.document.Block.Heading;
import cymru.canfod.report.document.Document;
import cymru.canfod.report.document.Document.Part;

/**
 * A heading that stands in the contents.
 *
 * @param level 1 for a part, 2 for a heading in it
 */
record Outline(int level, String anchor, String text) {

	/** The headings of a document, in order. */
	static List<Outline> of(Document document) {
		List<Outline> entries = new ArrayList<>();
		for (Part part : document.parts()) {
			entries.add(new Outline(1, part.anchor(), part.title()));
			for (var block : part.blocks()) {
				if (block instanceof Heading heading && heading.listed()) {
					entries.add(new Outline(2, heading.anchor(), heading.text()));
				}
			}
		}
		return entries;
	}
}
