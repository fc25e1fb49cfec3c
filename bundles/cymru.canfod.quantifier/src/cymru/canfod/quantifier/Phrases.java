package cymru.canfod.quantifier;

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

	/** A letter, its next brother (another letter at the same place) and its first son (a letter behind it). */
	private static final class Node<V> {
		private final char letter;
		private final @Nullable Node<V> brother;
		private @Nullable Node<V> son;
		private Optional<V> value = Optional.empty();

		Node(char letter, @Nullable Node<V> brother) {
			this.letter = letter;
			this.brother = brother;
		}

		@Nullable
		Node<V> behind(char wanted) {
			Node<V> node = son;
			while (node != null && node.letter != wanted) {
				node = node.brother;
			}
			return node;
		}

		Node<V> madeBehind(char wanted) {
			Node<V> known = behind(wanted);
			if (known != null) {
				return known;
			}
			Node<V> made = new Node<>(wanted, son);
			son = made;
			return made;
		}
	}

	private final Node<V> root = new Node<>(' ', null);

	/** Adds a phrase unless it is there already: what is added first wins. */
	void add(String phrase, V value) {
		Node<V> node = root;
		for (int i = 0; i < phrase.length(); i = behind(phrase, i)) {
			node = node.madeBehind(plain(phrase.charAt(i)));
		}
		if (node.value.isEmpty()) {
			node.value = Optional.of(value);
		}
	}

	/** The longest phrase that starts exactly here; none where no word starts. */
	Optional<Match<V>> longest(CharSequence text, int start) {
		if (!isWordStart(text, start)) {
			return Optional.empty();
		}
		Optional<Match<V>> found = Optional.empty();
		Node<V> node = root;
		int at = start;
		while (at < text.length()) {
			Node<V> next = node.behind(plain(text.charAt(at)));
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

	private static boolean isWordStart(CharSequence text, int at) {
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
		return letter >= 'a' && letter <= 'z' || Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
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
		if (letter >= 'a' && letter <= 'z') {
			return letter;
		}
		return switch (letter) {
			case '\u2018', '\u2019', '\u02bc' -> '\'';
			case '\u2010', '\u2011' -> '-';
			default -> Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : Character.toLowerCase(letter);
		};
	}
}
