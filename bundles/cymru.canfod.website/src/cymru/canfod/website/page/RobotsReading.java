package cymru.canfod.website.page;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cymru.canfod.website.Manners;
import cymru.canfod.website.fetch.Exchange;
import cymru.canfod.website.robots.RobotsRules;

/** The rules of the servers of a site, as they are asked for. */
final class RobotsReading {
	private static final String ROBOTS = "/robots.txt";
	private static final int SERVER_FAILS = 500;
	private static final int LONGEST = 1 << 20;
	/** RFC 9309, 2.3.1.2: at least five redirects should be followed. */
	private static final int MOST_MOVES = 5;

	private final Map<String, RobotsRules> rules = new HashMap<>();
	/** Where the rules of a server are to be asked for after redirects. */
	private final Map<String, URI> places = new HashMap<>();
	private final Map<String, Integer> moves = new HashMap<>();

	/** Whether the address is asked for its rules rather than as a page. */
	boolean isOf(URI uri) {
		return ROBOTS.equals(uri.getPath()) || places.containsValue(uri);
	}

	/** Where to ask for the rules of the server that an address is on. */
	URI placeFor(URI uri) {
		return places.getOrDefault(authority(uri), URI.create(authority(uri) + ROBOTS));
	}

	/** The rules of the server that an address is on; empty if they have not been asked for. */
	Optional<RobotsRules> rulesFor(URI uri) {
		return Optional.ofNullable(rules.get(authority(uri)));
	}

	void failed(URI uri) {
		put(uri, RobotsRules.FORBID_ALL);
	}

	/** Takes an answer; where it sends on to the same site, the rules are there, else there are none. */
	void answered(Exchange exchange, Optional<URI> onward) {
		Optional<URI> moved = onward.filter(target -> Address.isWeb(target) && Address.site(target).equals(Address.site(exchange.uri())));
		if (moved.isPresent() && moves.merge(server(exchange.uri()), 1, Integer::sum) <= MOST_MOVES) {
			places.put(server(exchange.uri()), moved.get());
			return;
		}
		put(exchange.uri(), read(exchange));
	}

	private void put(URI uri, RobotsRules found) {
		rules.put(server(uri), found);
		rules.put(authority(uri), found);
	}

	/** The server whose rules an address holds. */
	private String server(URI uri) {
		return places.entrySet().stream().filter(place -> place.getValue().equals(uri)).map(Map.Entry::getKey).findFirst().orElse(authority(uri));
	}

	private static RobotsRules read(Exchange exchange) {
		if (exchange.status() >= SERVER_FAILS) {
			return RobotsRules.FORBID_ALL;
		}
		if (exchange.status() != 200) {
			return RobotsRules.ALLOW_ALL;
		}
		return RobotsRules.parse(TextDecoding.decode(ContentDecoding.unpack(exchange, LONGEST).bytes(), ""), Manners.NAME);
	}

	private static String authority(URI uri) {
		return uri.getScheme() + "://" + Objects.requireNonNullElse(uri.getRawAuthority(), "");
	}
}
