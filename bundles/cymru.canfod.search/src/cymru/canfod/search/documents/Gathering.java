package cymru.canfod.search.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import cymru.canfod.search.index.Unreadable;
import cymru.canfod.search.index.UnreadableException;

/** Gathers paragraphs up to the limits. */
final class Gathering {

	private final List<TextParagraph> paragraphs = new ArrayList<>();
	private int length;

	/** @throws IOException when the document has too much text */
	void add(int place, CharSequence text) throws IOException {
		String said = text.toString().replaceAll("[\\s\u00a0\u00ad\u200b]+", " ").strip();
		length += said.length();
		if (length > DocumentReader.MOST_TEXT) {
			throw new UnreadableException(Unreadable.TOO_LARGE, "more than " + (DocumentReader.MOST_TEXT >> 20) + " million characters of text");
		}
		for (int at = 0; at < said.length();) {
			int end = Math.min(said.length(), at + DocumentReader.LONGEST_PARAGRAPH);
			int blank = end < said.length() ? said.lastIndexOf(' ', end) : end;
			end = blank > at ? blank : end;
			String piece = said.substring(at, end).strip();
			if (piece.chars().anyMatch(Character::isLetter)) {
				paragraphs.add(new TextParagraph(place, piece));
			}
			at = end;
		}
	}

	List<TextParagraph> paragraphs() {
		return List.copyOf(paragraphs);
	}
}
