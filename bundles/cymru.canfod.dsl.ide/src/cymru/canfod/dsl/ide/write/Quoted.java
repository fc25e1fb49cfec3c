package cymru.canfod.dsl.ide.write;

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

	/** English and, when there is any, Welsh. */
	static String pair(String english, String welsh) {
		return text(english) + (welsh.isBlank() ? "" : " / " + text(welsh));
	}
}
