package cymru.canfod.search.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

import cymru.canfod.search.index.UnreadableException;

/**
 * The packed pieces of a PDF, unpacked only to see how much that is, and kept nowhere: PDFBox holds a piece whole in memory when it reads it. First the
 * bytes, since PDFBox unpacks its tables when it opens a file, then every piece that it found in them. Pictures are emptied: the text needs none of their pixels,
 * and a piece that only says to be one is not unpacked either.
 */
final class PdfStreams {

	private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
	private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);
	/** What says of which kind a piece is stands at most so many bytes before it. */
	private static final int LONGEST_DICTIONARY = 4_000;
	private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
	private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
	private static final Pattern NAME = Pattern.compile("/(\\w+)");

	private final Unpacking unpacking = new Unpacking();

	/**
	 * Before PDFBox reads it; pictures are emptied in these bytes.
	 *
	 * @throws UnreadableException when a piece, or all together, unpack to too much
	 */
	static void check(byte[] pdf) throws IOException {
		PdfStreams streams = new PdfStreams();
		int lastEnd = 0;
		for (int at = indexOf(pdf, KEYWORD, 0); at >= 0; at = indexOf(pdf, KEYWORD, at + KEYWORD.length)) {
			if (isAt(pdf, END, at - END.length)) {
				lastEnd = at;
			} else {
				streams.checkBytes(pdf, dictionary(pdf, Math.max(lastEnd, at - LONGEST_DICTIONARY), at), at + KEYWORD.length);
			}
		}
	}

	private void checkBytes(byte[] pdf, String dictionary, int behindKeyword) throws IOException {
		int start = behindKeyword;
		while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
			start++;
		}
		if (PICTURE.matcher(dictionary).find()) {
			int end = indexOf(pdf, KEYWORD, start);
			Arrays.fill(pdf, start, end < 0 ? pdf.length : Math.max(start, end - END.length), (byte) 0);
			return;
		}
		List<String> filters = new ArrayList<>();
		Matcher name = NAME.matcher(dictionary);
		while (name.find()) {
			Unpacking.filter(name.group(1)).ifPresent(filters::add);
		}
		// what says nothing that can be seen here is most likely packed in the usual way
		unpacking.unpack(new ByteArrayInputStream(pdf, start, pdf.length - start), filters.isEmpty() ? List.of(Unpacking.USUAL) : filters, new COSDictionary());
	}

	/**
	 * A piece that PDFBox has read, when what was encrypted or named elsewhere can be seen.
	 *
	 * @throws UnreadableException when it, or all together, unpack to too much
	 */
	void check(COSStream stream) throws IOException {
		List<String> filters = new ArrayList<>();
		COSBase named = stream.getFilters();
		List<? extends COSBase> all = named instanceof COSArray several ? several.toList() : Optional.ofNullable(named).map(List::of).orElse(List.of());
		for (COSBase each : all) {
			COSBase filter = each instanceof COSObject object ? object.getObject() : each;
			Unpacking.filter(filter instanceof COSName name ? name.getName() : "").ifPresent(filters::add);
		}
		if (filters.size() < all.size() || COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
			// a picture, or packed like one
			stream.createRawOutputStream().close();
			return;
		}
		try (InputStream packed = stream.createRawInputStream()) {
			unpacking.unpack(packed, filters, stream);
		}
	}

	/** What stands between the beginning of the object, or so many bytes before, and its data. */
	private static String dictionary(byte[] pdf, int from, int to) {
		String before = new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
		String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
		return ESCAPED.matcher(dictionary).replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
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
