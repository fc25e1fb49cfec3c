package cymru.canfod.dsl.ide.write;

import cymru.canfod.tally.facts.Fact;

/** Words between quotation marks, as they stand in a file. */
final class Quoted {

	private Quoted() {
	}

	static String text(String words) {
		String escaped = words.strip().replace("\\", "\\\\").replace("\"", "\\\"");
		// Else it would be read as a claim.
		return '"' + (escaped.contains("](") ? escaped.replace("[", "\\[") : escaped) + '"';
	}

	/** On one line. */
	static String line(String words) {
		return text(words.replaceAll("\\s+", " "));
	}

	/** A note as it can stand behind an answer: on one line, and where it is nothing but an address, so that it is not taken for the place where something was seen. */
	static String note(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return Fact.Answer.isAddress(line) ? line.replace("://", ": //") : line;
	}

	/** English and, when there is any, Welsh. */
	static String pair(String english, String welsh) {
		return text(english) + (welsh.isBlank() ? "" : " / " + text(welsh));
	}
}
