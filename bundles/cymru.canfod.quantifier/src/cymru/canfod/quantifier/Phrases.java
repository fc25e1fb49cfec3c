package cymru.canfod.quantifier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Phrases to be looked up in running text, letter by letter: case, the shape of apostrophes and hyphens, and the kind and
 * amount of white space make no difference. A phrase is found only as whole words; a hyphen that ties it to another
 * word ("half-term", "all-age") makes it part of that word.
 */
final class Phrases<V> {

	/** What was found, and where the text goes on behind it. */
	record Match<V>(V value, int end) {
	}

	private static final class Node<V> {
		private final Map<Character, @Nullable Node<V>> next = new HashMap<>(4);
		private Optional<V> value = Optional.empty();

		private Node<V> behind(char letter) {
			Node<V> known = next.get(letter);
			if (known != null) {
				return known;
			}
			Node<V> made = new Node<>();
			next.put(letter, made);
			return made;
		}
	}

	private final Node<V> root = new Node<>();

	/** Adds a phrase unless it is there already: what is added first wins. */
	void add(String phrase, V value) {
		Node<V> node = root;
		for (int i = 0; i < phrase.length(); i = behind(phrase, i)) {
			node = node.behind(plain(phrase.charAt(i)));
		}
		if (node.value.isEmpty()) {
			node.value = Optional.of(value);
		}
	}

	/** The longest phrase that starts exactly here, where a word must start. */
	Optional<Match<V>> longest(CharSequence text, int start) {
		Optional<Match<V>> found = Optional.empty();
		Node<V> node = root;
		int at = start;
		while (at < text.length()) {
			Node<V> next = node.next.get(plain(text.charAt(at)));
			if (next == null) {
				break;
			}
			node = next;
			at = behind(text, at);
			if (node.value.isPresent() && isWordEnd(text, at)) {
				found = Optional.of(new Match<>(node.value.get(), at));
			}
		}
		return found;
	}

	static boolean isWordStart(CharSequence text, int at) {
		return isLetter(text, at) && !isLetter(text, at - 1) && !isTied(text, at - 1);
	}

	private static boolean isWordEnd(CharSequence text, int at) {
		return !isLetter(text, at) && !isTied(text, at);
	}

	/** True for a hyphen with a letter on either side. */
	private static boolean isTied(CharSequence text, int at) {
		return at > 0 && at < text.length() && plain(text.charAt(at)) == '-' && isLetter(text, at - 1) && isLetter(text, at + 1);
	}

	private static boolean isLetter(CharSequence text, int at) {
		if (at < 0 || at >= text.length()) {
			return false;
		}
		char letter = text.charAt(at);
		return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
	}

	/** Behind this character, or behind all of this white space. */
	private static int behind(CharSequence text, int at) {
		int next = at + 1;
		if (plain(text.charAt(at)) == ' ') {
			while (next < text.length() && plain(text.charAt(next)) == ' ') {
				next++;
			}
		}
		return next;
	}

	private static char plain(char letter) {
		return switch (letter) {
			case '\u2018', '\u2019', '\u02bc' -> '\'';
			case '\u2010', '\u2011' -> '-';
			default -> Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : Character.toLowerCase(letter);
		};
	}
}
