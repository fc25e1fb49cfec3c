package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.tally.facts.Text;

/** The words, texts and signs of a source, with their places. */
final class Tokens {

	private static final Pattern TOKEN = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[\\p{L}\\p{N}_.-]+|[=,/:()]");

	private final String source;
	private final int end;
	private final Matcher matcher;
	private boolean there;

	Tokens(String source) {
		this(source, 0, source.length());
	}

	private Tokens(String source, int start, int end) {
		this.source = source;
		this.end = end;
		matcher = TOKEN.matcher(source).region(start, end);
		there = matcher.find();
	}

	/** The words of a part of the same source. */
	Tokens within(int start, int length) {
		return new Tokens(source, start, start + length);
	}

	String source() {
		return source;
	}

	boolean hasMore() {
		return there;
	}

	boolean isNext(String word) {
		return there && matcher.group().equals(word);
	}

	boolean isText() {
		return there && matcher.group().startsWith("\"");
	}

	/** Whether the next word stands at the start of a line. */
	boolean isElement() {
		return there && (matcher.start() == 0 || source.charAt(matcher.start() - 1) == '\n');
	}

	boolean take(String word) {
		boolean next = isNext(word);
		if (next) {
			next();
		}
		return next;
	}

	Name name() {
		Name name = new Name(matcher.group(), span(matcher.start(), matcher.end()));
		next();
		return name;
	}

	Text text() {
		if (!isText()) {
			throw new IllegalArgumentException("No text at: " + source.substring(there ? matcher.start() : end));
		}
		Text text = new Text(matcher.group(1), span(matcher.start(1), matcher.end(1)));
		next();
		return text;
	}

	List<Name> names() {
		List<Name> names = new ArrayList<>(List.of(name()));
		while (take(",")) {
			names.add(name());
		}
		return names;
	}

	int offset() {
		return there ? matcher.start() : end;
	}

	Span span(int start, int behind) {
		String before = source.substring(0, start);
		return new Span(start, behind - start, (int) before.chars().filter(sign -> sign == '\n').count() + 1,
				start - before.lastIndexOf('\n'));
	}

	/** From there to the last word that was taken. */
	Span since(int start) {
		String taken = source.substring(start, offset());
		return span(start, start + taken.stripTrailing().length());
	}

	private void next() {
		there = matcher.find();
	}
}
