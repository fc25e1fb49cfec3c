package cymru.canfod.dsl.ide.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import cymru.canfod.dsl.ide.names.Family;

/**
 * Something to complete a text with.
 *
 * @param offset where the completed stretch begins
 * @param length of what is there already and gives way
 * @param text what is put there
 * @param blanks the parts of {@code text} that are there to be written over, in order; may be none
 * @param label what the user reads, often the text itself
 * @param detail what stands beside it, or empty
 */
public record Proposal(int offset, int length, String text, List<Blank> blanks, Kind kind, String label, String detail) {

	private static final Pattern BLANK = Pattern.compile("\\$\\{([^}]*)}");

	/** What is proposed, for its icon. */
	public enum Kind {
		KEYWORD, TEMPLATE, TERM, COUNT, VALUE, STATEMENT, PROVIDER, POPULATION, OTHER;

		static Kind of(Family family) {
			return switch (family) {
				case STATEMENT -> STATEMENT;
				case PROVIDER -> PROVIDER;
				case POPULATION -> POPULATION;
				default -> OTHER;
			};
		}
	}

	/** A part of the text that is there to be written over. */
	public record Blank(int offset, int length) {
	}

	/** A proposal of plain words. */
	static Proposal plain(int offset, int length, String text, Kind kind, String label, String detail) {
		return new Proposal(offset, length, text, List.of(), kind, label, detail);
	}

	/** A proposal whose text has blanks, written {@code ${like this}}. */
	static Proposal template(int offset, int length, String pattern, Kind kind, String label, String detail) {
		var text = new StringBuilder();
		var blanks = new ArrayList<Blank>();
		var matcher = BLANK.matcher(pattern);
		int from = 0;
		while (matcher.find()) {
			text.append(pattern, from, matcher.start());
			blanks.add(new Blank(text.length(), matcher.group(1).length()));
			text.append(matcher.group(1));
			from = matcher.end();
		}
		text.append(pattern.substring(from));
		return new Proposal(offset, length, text.toString(), List.copyOf(blanks), kind, label, detail);
	}
}
