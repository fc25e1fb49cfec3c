package cymru.canfod.tally;

import java.util.Optional;

/** The id that a mistyped one was probably meant to be. */
final class NearestId {

	private NearestId() {
	}

	/** The known id that is fewest letters away, if that is at most a third of the letters. */
	static Optional<String> of(String typed, Iterable<String> known) {
		Optional<String> nearest = Optional.empty();
		int least = Math.max(1, typed.length() / 3) + 1;
		for (String id : known) {
			if (Math.abs(id.length() - typed.length()) < least) {
				int distance = distance(typed, id);
				if (distance < least) {
					least = distance;
					nearest = Optional.of(id);
				}
			}
		}
		return nearest;
	}

	/** Letters to put in, take out or change (Levenshtein). */
	private static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[other.length()];
	}
}
