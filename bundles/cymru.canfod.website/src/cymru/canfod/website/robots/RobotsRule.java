package cymru.canfod.website.robots;

/**
 * One line of a robots.txt.
 *
 * @param pattern the beginning of a path; {@code *} stands for anything, {@code $} at its end for the end of the path
 */
public record RobotsRule(boolean allows, String pattern) {

	int length() {
		return pattern.length();
	}

	/** Without regular expressions: a hostile pattern costs at most its length times the path's. */
	boolean fits(String path) {
		boolean toEnd = pattern.endsWith("$");
		String[] pieces = (toEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
		if (!path.startsWith(pieces[0])) {
			return false;
		}
		int at = pieces[0].length();
		for (int i = 1; i < pieces.length; i++) {
			boolean isLast = i == pieces.length - 1;
			int found = isLast && toEnd ? path.length() - pieces[i].length() : path.indexOf(pieces[i], at);
			if (found < at || !path.startsWith(pieces[i], found)) {
				return false;
			}
			at = found + pieces[i].length();
		}
		return !toEnd || at == path.length() || pieces.length > 1 && pieces[pieces.length - 1].isEmpty();
	}
}
