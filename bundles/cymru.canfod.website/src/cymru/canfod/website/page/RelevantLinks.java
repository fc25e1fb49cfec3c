package cymru.canfod.website.page;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses whose links speak of what a visit looks for ({@code rules/relevant.txt}). */
final class RelevantLinks {
	private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})(?:"
			+ RuleFile.lines("relevant.txt").stream().map(String::strip).map(Pattern::quote).collect(Collectors.joining("|")) + ")");

	private final Set<URI> addresses = new HashSet<>();

	void seen(URI target, String text) {
		if (WORDS.matcher(text.toLowerCase(Locale.ROOT)).find() || WORDS.matcher(Address.path(target).toLowerCase(Locale.ROOT).replaceAll("[-_+]", " ")).find()) {
			addresses.add(target);
		}
	}

	boolean contains(URI uri) {
		return addresses.contains(uri);
	}
}
