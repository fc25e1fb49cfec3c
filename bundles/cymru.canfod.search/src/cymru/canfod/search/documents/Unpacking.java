package cymru.canfod.search.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;

import cymru.canfod.search.index.Unreadable;
import cymru.canfod.search.index.UnreadableException;

/** Unpacks pieces of one PDF to nowhere, one layer after the other, and gives up when one of them, or all together, are too much. */
final class Unpacking {

	static final String USUAL = "FlateDecode";

	private static final long LARGEST = 64L << 20;
	private static final long MOST_TOGETHER = 512L << 20;
	private static final int MOST_LAYERS = 8;
	private static final int HEADER = 2;
	private static final int AT_ONCE = 1 << 16;
	/** The ways to pack whatever is no picture, by the names that they have in files (ISO 32000-1, tables 6 and 94). */
	private static final Map<String, String> FILTERS = Map.of(USUAL, USUAL, "Fl", USUAL, "LZWDecode", "LZWDecode", "LZW", "LZWDecode", "RunLengthDecode", "RunLengthDecode", "RL",
			"RunLengthDecode", "ASCIIHexDecode", "ASCIIHexDecode", "AHx", "ASCIIHexDecode", "ASCII85Decode", "ASCII85Decode", "A85", "ASCII85Decode");

	private long together;

	/** The full name of a way to pack; empty for one that only pictures are packed in, and for any other name. */
	static Optional<String> filter(String name) {
		return Optional.ofNullable(FILTERS.get(name));
	}

	/**
	 * As far as it is packed in those ways; whatever else there may be is for PDFBox to refuse.
	 *
	 * @param filters the outermost first
	 * @throws UnreadableException when it is too much
	 */
	void unpack(InputStream packed, List<String> filters, COSDictionary parameters) throws IOException {
		if (filters.size() > MOST_LAYERS) {
			throw new UnreadableException(Unreadable.DAMAGED, "packed more than " + MOST_LAYERS + " times");
		}
		InputStream in = packed;
		for (int i = 0; i < filters.size(); i++) {
			boolean isLast = i == filters.size() - 1;
			Limited out = new Limited(isLast ? Optional.empty() : Optional.of(new ByteArrayOutputStream()));
			try {
				if (filters.get(i).equals(USUAL)) {
					inflate(in, out);
				} else {
					FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, parameters, i);
				}
			} catch (@SuppressWarnings("unused") IOException | RuntimeException notPackedOrDamaged) {
				// what was unpacked until then counts
				out.check();
			}
			out.check();
			together += out.length;
			in = new ByteArrayInputStream(out.kept.map(ByteArrayOutputStream::toByteArray).orElse(new byte[0]));
		}
		if (together > MOST_TOGETHER) {
			throw tooMuch(MOST_TOGETHER);
		}
	}

	/** As PDFBox does, which does not look at the two bytes of the header; but it would complain in the log about what is not packed. */
	private static void inflate(InputStream in, OutputStream out) throws IOException {
		in.skipNBytes(HEADER);
		Inflater inflater = new Inflater(true);
		try {
			inflate(inflater, in, out);
		} finally {
			inflater.end();
		}
	}

	private static void inflate(Inflater inflater, InputStream in, OutputStream out) throws IOException {
		try (InputStream unpacked = new InflaterInputStream(in, inflater, AT_ONCE)) {
			unpacked.transferTo(out);
		}
	}

	private static UnreadableException tooMuch(long most) {
		return new UnreadableException(Unreadable.TOO_LARGE, "unpacks to more than " + (most >> 20) + " MB");
	}

	/** Counts what is written, and breaks off where that is too much. */
	@NonNullByDefault({})
	private static final class Limited extends OutputStream {
		private final Optional<ByteArrayOutputStream> kept;
		private long length;

		Limited(Optional<ByteArrayOutputStream> kept) {
			this.kept = kept;
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int count) throws IOException {
			length += count;
			check();
			kept.ifPresent(all -> all.write(bytes, offset, count));
		}

		void check() throws IOException {
			if (length > LARGEST) {
				throw tooMuch(LARGEST);
			}
		}
	}
}
