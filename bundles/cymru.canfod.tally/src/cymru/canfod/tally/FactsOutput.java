package cymru.canfod.tally;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import cymru.canfod.tally.facts.Span;

/** Bytes of facts while they are written: small numbers are short, every string is written once. */
final class FactsOutput {

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();
	private final Map<String, Integer> strings = new LinkedHashMap<>();
	private Span last = Span.FILE_START;

	/** Any int; those near zero take one byte. */
	void number(int value) {
		number(body, value);
	}

	void string(String value) {
		number(strings.computeIfAbsent(value, added -> strings.size()));
	}

	/** A place, told from the one before it: most follow closely. */
	void span(Span span) {
		number(span.offset() - last.offset());
		number(span.length());
		number(span.line() - last.line());
		number(span.column());
		last = span;
	}

	/** The strings, then what was written. */
	byte[] toBytes() {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		number(all, strings.size());
		for (String string : strings.keySet()) {
			byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
			number(all, bytes.length);
			all.writeBytes(bytes);
		}
		all.writeBytes(body.toByteArray());
		return all.toByteArray();
	}

	private static void number(ByteArrayOutputStream out, int value) {
		int rest = value << 1 ^ value >> 31;
		while ((rest & ~0x7f) != 0) {
			out.write(rest & 0x7f | 0x80);
			rest >>>= 7;
		}
		out.write(rest);
	}
}
