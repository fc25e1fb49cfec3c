package cymru.canfod.dsl.facts;

import java.util.Arrays;

import cymru.canfod.tally.facts.Span;

/** The line starts of a text, to tell the line and column of an offset. */
final class Lines {

	private final int[] starts;
	private final int count;

	Lines(String text) {
		int[] found = new int[64];
		int n = 1;
		for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
			if (n == found.length) {
				found = Arrays.copyOf(found, n * 2);
			}
			found[n++] = i + 1;
		}
		starts = found;
		count = n;
	}

	Span span(int offset, int length) {
		int found = Arrays.binarySearch(starts, 0, count, offset);
		int line = found >= 0 ? found : -found - 2;
		return new Span(offset, length, line + 1, offset - starts[line] + 1);
	}
}
