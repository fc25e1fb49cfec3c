package cymru.canfod.dsl.ide.write;

/** Words between quotation marks, as they stand in a file. */
final class Quoted {

	private Quoted() {
	}

	static String text(String words) {
		return '"' + words.strip().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/** English and, when there is any, Welsh. */
	static String pair(String english, String welsh) {
		return text(english) + (welsh.isBlank() ? "" : " / " + text(welsh));
	}
}
