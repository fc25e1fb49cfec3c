package cymru.canfod.website.page;

import java.net.URI;
import java.util.List;

/** Which addresses are the government's, and which of them have been replaced ({@code rules/government.txt}). */
public final class GovernmentPages {
	private static final String OLD = "old ";
	private static final List<String> OLD_PLACES = RuleFile.lines("government.txt").stream().filter(line -> line.startsWith(OLD))
			.map(line -> line.substring(OLD.length()).strip()).toList();
	private static final List<String> HOSTS = RuleFile.lines("government.txt").stream().filter(line -> !line.startsWith(OLD)).map(String::strip).toList();

	private GovernmentPages() {
	}

	/** Whether a page of the government stands, or stood, at the address. */
	public static boolean contains(URI uri) {
		return Address.isWeb(uri) && HOSTS.contains(Address.site(uri)) || isOld(uri);
	}

	/** Whether the address is of a site, or a part of one, that has been replaced. */
	public static boolean isOld(URI uri) {
		return Address.isWeb(uri) && OLD_PLACES.stream().anyMatch(place -> {
			int slash = place.indexOf('/');
			return slash < 0 ? Address.site(uri).equals(place) : Address.site(uri).equals(place.substring(0, slash)) && Address.path(uri).startsWith(place.substring(slash));
		});
	}
}
