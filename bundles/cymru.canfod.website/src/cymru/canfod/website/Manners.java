package cymru.canfod.website;

import java.util.Set;

/**
 * How the visitor behaves: who it says it is, how much it asks for, where it may go.
 *
 * @param contact an address (web or mail) at which the owner of a site reaches the people behind the visit
 * @param privateHosts hosts that may be visited though their address lies inside a private network
 * @param checksLinks whether government pages that the site links to are asked for, to see whether they still work
 */
public record Manners(String contact, Limits limits, Set<String> privateHosts, boolean checksLinks) {

	/** The name under which robots.txt may speak to the visitor. */
	public static final String NAME = "Canfod";

	/** @throws IllegalArgumentException if the contact would break the header it is sent in */
	public Manners {
		privateHosts = Set.copyOf(privateHosts);
		if (contact.chars().anyMatch(c -> c < ' ' || c > '~')) {
			throw new IllegalArgumentException("contact: " + contact);
		}
	}

	/** Polite limits, no private networks. */
	public static Manners polite(String contact) {
		return new Manners(contact, Limits.POLITE, Set.of(), true);
	}

	/** What is sent as {@code User-Agent}. */
	public String userAgent() {
		return contact.isBlank() ? NAME + "/1.0" : NAME + "/1.0 (+" + contact.strip() + ")";
	}
}
