package cymru.canfod.website;

import java.time.Duration;

/**
 * How much of a site one visit may ask for.
 *
 * @param requests to the site in one visit, redirects and robots.txt among them
 * @param depth clicks from the home page
 * @param bytes of one answer as sent
 * @param unpackedBytes of one answer once unpacked
 * @param connect until a connection stands
 * @param read between two pieces of an answer
 * @param total for one answer
 * @param delay between an answer and the next request; a site's robots.txt may ask for more, up to {@code longestDelay}
 * @param samePattern pages whose addresses differ in figures only, as those of a calendar do
 * @param redirects one after the other
 * @param linkChecks requests to government pages that the site links to
 */
public record Limits(int requests, int depth, int bytes, int unpackedBytes, Duration connect, Duration read, Duration total,
		Duration delay, Duration longestDelay, int samePattern, int redirects, int linkChecks) {

	private static final int MEGABYTE = 1 << 20;

	/** 200 requests, depth 4, 2 MB a page, a second between requests. */
	public static final Limits POLITE = new Limits(200, 4, 2 * MEGABYTE, 8 * MEGABYTE, Duration.ofSeconds(10), Duration.ofSeconds(15),
			Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofSeconds(10), 25, 5, 20);

	/** The same with this pause between requests. */
	public Limits withDelay(Duration pause) {
		return new Limits(requests, depth, bytes, unpackedBytes, connect, read, total, pause, longestDelay, samePattern, redirects, linkChecks);
	}

	/** The same with this many requests. */
	public Limits withRequests(int most) {
		return new Limits(most, depth, bytes, unpackedBytes, connect, read, total, delay, longestDelay, samePattern, redirects, linkChecks);
	}

	/** The same with this much time for an answer, and half of it between two pieces. */
	public Limits withTotal(Duration time) {
		return new Limits(requests, depth, bytes, unpackedBytes, connect, time.dividedBy(2), time, delay, longestDelay, samePattern, redirects, linkChecks);
	}
}
