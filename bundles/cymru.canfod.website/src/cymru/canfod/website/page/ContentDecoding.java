package cymru.canfod.website.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import cymru.canfod.website.fetch.Exchange;

/** Unpacks an answer ({@code Content-Encoding}), up to a limit: a small answer may unpack to a very long one. */
final class ContentDecoding {
	private static final int PIECE = 1 << 14;
	private static final int MOST_LAYERS = 3;
	/** The low four bits of the first byte, where deflate comes with its zlib header (RFC 1950), as it should. */
	private static final int ZLIB = 8;

	/**
	 * @param isWhole whether all of it fitted into the limit and was packed well
	 */
	record Unpacked(byte[] bytes, boolean isTooLong, boolean isBroken) {
	}

	private ContentDecoding() {
	}

	static Unpacked unpack(Exchange exchange, int limit) {
		List<String> packings = exchange.header("Content-Encoding").map(value -> Stream.of(value.toLowerCase(Locale.ROOT).split(","))
				.map(String::strip).filter(packing -> !packing.isEmpty() && !packing.equals("identity")).toList()).orElse(List.of());
		Unpacked unpacked = new Unpacked(exchange.body(), false, packings.size() > MOST_LAYERS);
		for (String packing : packings.reversed()) {
			if (unpacked.isTooLong || unpacked.isBroken) {
				return unpacked;
			}
			unpacked = layer(unpacked.bytes, packing, limit);
		}
		return unpacked;
	}

	private static Unpacked layer(byte[] packed, String packing, int limit) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (InputStream in = open(packed, packing)) {
			byte[] piece = new byte[PIECE];
			for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
				if (bytes.size() + count > limit) {
					return new Unpacked(bytes.toByteArray(), true, false);
				}
				bytes.write(piece, 0, count);
			}
			return new Unpacked(bytes.toByteArray(), false, false);
		} catch (EOFException e) {
			// Cut off while it came: what was unpacked can be read; the cut itself is noted elsewhere.
			return new Unpacked(bytes.toByteArray(), false, bytes.size() == 0);
		} catch (IOException e) {
			return new Unpacked(bytes.toByteArray(), false, true);
		}
	}

	private static InputStream open(byte[] packed, String packing) throws IOException {
		InputStream in = new ByteArrayInputStream(packed);
		return switch (packing) {
		case "gzip", "x-gzip" -> new GZIPInputStream(in);
		case "deflate" -> new InflaterInputStream(in, new Inflater(packed.length == 0 || (packed[0] & 0x0f) != ZLIB));
		default -> throw new IOException(packing);
		};
	}
}
