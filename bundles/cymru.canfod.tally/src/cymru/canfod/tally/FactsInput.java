package cymru.canfod.tally;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

import cymru.canfod.tally.facts.Span;

/** Reads what {@link FactsOutput} wrote, and never past its end. */
final class FactsInput {

	private final byte[] bytes;
	private int at;
	private final String[] strings;
	private Span last = Span.FILE_START;

	/** @param pool gives one string for equal ones, so that ids of many files are in memory once */
	FactsInput(byte[] bytes, int start, UnaryOperator<String> pool) throws IOException {
		this.bytes = bytes;
		at = start;
		strings = new String[size()];
		for (int i = 0; i < strings.length; i++) {
			int length = size();
			strings[i] = pool.apply(new String(bytes, at, length, StandardCharsets.UTF_8));
			at += length;
		}
	}

	int number() throws IOException {
		int rest = 0;
		for (int shift = 0; shift < 35; shift += 7) {
			if (at >= bytes.length) {
				throw new EOFException();
			}
			byte next = bytes[at++];
			rest |= (next & 0x7f) << shift;
			if (next >= 0) {
				return rest >>> 1 ^ -(rest & 1);
			}
		}
		throw new IOException("number too long");
	}

	/** A number from 0 to below the limit. */
	int below(int limit) throws IOException {
		int number = number();
		if (number < 0 || number >= limit) {
			throw new IOException(number + " is not below " + limit);
		}
		return number;
	}

	/** A number of things that take at least a byte each. */
	int size() throws IOException {
		return below(bytes.length - at + 1);
	}

	String string() throws IOException {
		return strings[below(strings.length)];
	}

	Span span() throws IOException {
		last = new Span(last.offset() + number(), number(), last.line() + number(), number());
		return last;
	}

	boolean isAtEnd() {
		return at == bytes.length;
	}
}
