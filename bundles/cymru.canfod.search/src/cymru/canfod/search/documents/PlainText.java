package cymru.canfod.search.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts without form. */
final class PlainText {

	private static final Charset OF_OLD_EDITORS = Charset.forName("windows-1252");
	private static final char BYTE_ORDER_MARK = '\ufeff';

	private PlainText() {
	}

	/** UTF-8 or, where it is not, what Windows took for text before. */
	static String decode(byte[] bytes) {
		String text;
		if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
			text = new String(bytes, StandardCharsets.UTF_16);
		} else {
			try {
				text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			} catch (@SuppressWarnings("unused") CharacterCodingException e) {
				// every byte is a letter of the older one
				text = new String(bytes, OF_OLD_EDITORS);
			}
		}
		return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
	}

	/** Lines up to an empty one. */
	static List<TextParagraph> paragraphs(String text) throws IOException {
		Gathering gathering = new Gathering();
		StringBuilder paragraph = new StringBuilder();
		int start = 1;
		int number = 0;
		for (String line : (Iterable<String>) text.lines()::iterator) {
			number++;
			if (line.isBlank()) {
				gathering.add(start, paragraph);
				paragraph.setLength(0);
			} else {
				start = paragraph.isEmpty() ? number : start;
				paragraph.append(line).append(' ');
			}
		}
		gathering.add(start, paragraph);
		return gathering.paragraphs();
	}
}
