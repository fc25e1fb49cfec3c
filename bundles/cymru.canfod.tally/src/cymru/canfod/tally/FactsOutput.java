package cymru.canfod.tally;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import cymru.canfod.tally.facts.Span;

/** Bytes of facts while they are written: small numbers are short, every string is written once. */
final class FactsOutput {

	private final Bytes body = new Bytes();
	private final Map<String, Integer> strings = new LinkedHashMap<>();
	private Span last = Span.FILE_START;

	/** Any int; those near zero take one byte. */
	void number(int value) {
		body.number(value);
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
		Bytes all = new Bytes();
		all.number(strings.size());
		for (String string : strings.keySet()) {
			byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
			all.number(bytes.length);
			all.add(bytes, bytes.length);
		}
		all.add(body.bytes, body.length);
		return Arrays.copyOf(all.bytes, all.length);
	}

	/** Without the locks of the JDK's stream: every fact is some bytes. */
	private static final class Bytes {
		private byte[] bytes = new byte[1 << 14];
		private int length;

		private void number(int value) {
			int rest = value << 1 ^ value >> 31;
			while ((rest & ~0x7f) != 0) {
				add(rest & 0x7f | 0x80);
				rest >>>= 7;
			}
			add(rest);
		}

		private void add(int one) {
			room(1);
			bytes[length++] = (byte) one;
		}

		private void add(byte[] more, int count) {
			room(count);
			System.arraycopy(more, 0, bytes, length, count);
			length += count;
		}

		private void room(int count) {
			if (length + count > bytes.length) {
				bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
			}
		}
	}
}
