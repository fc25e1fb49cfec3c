package cymru.canfod.search.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The packed pieces of a PDF, unpacked only to see how much that is, and kept nowhere: PDFBox holds a piece whole in memory when it reads it. Pictures
 * are left alone, since their pixels are never unpacked for the text.
 */
final class PdfStreams {

	private static final long LARGEST = 64L << 20;
	private static final long MOST_TOGETHER = 512L << 20;
	private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);
	/** What says of which kind a piece is stands at most so many bytes before it. */
	private static final int LONGEST_DICTIONARY = 1_000;
	private static final int AT_ONCE = 1 << 16;

	private PdfStreams() {
	}

	/** @throws IOException when a piece, or all together, unpack to too much */
	static void check(byte[] pdf) throws IOException {
		Inflater inflater = new Inflater();
		try {
			long together = 0;
			int lastEnd = 0;
			for (int at = indexOf(pdf, KEYWORD, 0); at >= 0; at = indexOf(pdf, KEYWORD, at + KEYWORD.length)) {
				if (isAt(pdf, END, at - END.length)) {
					lastEnd = at;
				} else if (!isPicture(pdf, Math.max(lastEnd, at - LONGEST_DICTIONARY), at)) {
					together += unpacked(inflater, pdf, at + KEYWORD.length);
				}
				if (together > MOST_TOGETHER) {
					throw tooMuch(MOST_TOGETHER);
				}
			}
		} finally {
			inflater.end();
		}
	}

	private static boolean isPicture(byte[] pdf, int from, int to) {
		return new String(pdf, from, to - from, StandardCharsets.ISO_8859_1).replaceAll("\\s", "").contains("/Subtype/Image");
	}

	/** As far as it is packed in the usual way; whatever else there may be is for PDFBox to refuse. */
	private static long unpacked(Inflater inflater, byte[] pdf, int behindKeyword) throws IOException {
		int start = behindKeyword;
		while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
			start++;
		}
		inflater.reset();
		inflater.setInput(pdf, start, pdf.length - start);
		byte[] some = new byte[AT_ONCE];
		long length = 0;
		try {
			for (int read = inflater.inflate(some); read > 0; read = inflater.inflate(some)) {
				length += read;
				if (length > LARGEST) {
					throw tooMuch(LARGEST);
				}
			}
		} catch (@SuppressWarnings("unused") DataFormatException notPackedOrDamaged) {
			return length;
		}
		return length;
	}

	private static IOException tooMuch(long most) {
		return new IOException("unpacks to more than " + (most >> 20) + " MB");
	}

	private static int indexOf(byte[] bytes, byte[] wanted, int from) {
		for (int at = from; at <= bytes.length - wanted.length; at++) {
			if (bytes[at] == wanted[0] && isAt(bytes, wanted, at)) {
				return at;
			}
		}
		return -1;
	}

	private static boolean isAt(byte[] bytes, byte[] wanted, int at) {
		if (at < 0) {
			return false;
		}
		for (int i = 0; i < wanted.length; i++) {
			if (bytes[at + i] != wanted[i]) {
				return false;
			}
		}
		return true;
	}
}
