package cymru.canfod.website.robots;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the robots.txt of a site allows one visitor (RFC 9309: the longest rule that fits wins, allowing wins a tie; {@code Crawl-delay} is older custom).
 *
 * @param delay that the site asks for between requests
 * @param isKnown false if the server failed when it was asked for them
 */
public record RobotsRules(List<RobotsRule> rules, Optional<Duration> delay, boolean isKnown) {
	/** RFC 9309, 2.5: at least this much must be read. */
	private static final int LONGEST = 500 * 1024;

	/** For a site without robots.txt. */
	public static final RobotsRules ALLOW_ALL = new RobotsRules(List.of(), Optional.empty(), true);
	/** For a site whose robots.txt cannot be had because its server fails. */
	public static final RobotsRules FORBID_ALL = new RobotsRules(List.of(new RobotsRule(false, "/")), Optional.empty(), false);

	/** Reads a robots.txt, for the visitor of this name: its own groups, or else those for everyone. */
	public static RobotsRules parse(String text, String visitor) {
		List<RobotsGroup> groups = groups(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
		String name = visitor.toLowerCase(Locale.ROOT);
		List<RobotsGroup> own = groups.stream().filter(group -> group.agents().contains(name)).toList();
		List<RobotsGroup> meant = own.isEmpty() ? groups.stream().filter(group -> group.agents().contains("*")).toList() : own;
		return new RobotsRules(meant.stream().flatMap(group -> group.rules().stream()).toList(),
				meant.stream().flatMap(group -> group.delays().stream()).max(Comparator.naturalOrder()), true);
	}

	/** Whether the visitor may ask for this address. */
	public boolean allows(URI uri) {
		String path = Objects.requireNonNullElse(uri.getRawPath(), "");
		String target = (path.isEmpty() ? "/" : path) + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
		return rules.stream().filter(rule -> rule.fits(target)).max(Comparator.comparingInt(RobotsRule::length).thenComparing(RobotsRule::allows))
				.map(RobotsRule::allows).orElse(true);
	}

	private static List<RobotsGroup> groups(String text) {
		List<RobotsGroup> groups = new ArrayList<>();
		boolean inAgents = false;
		for (String line : text.split("\\R")) {
			String plain = line.replaceFirst("#.*", "").replace("\ufeff", "").strip();
			int colon = plain.indexOf(':');
			if (colon < 0) {
				continue;
			}
			String field = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
			String value = plain.substring(colon + 1).strip();
			if (field.equals("user-agent")) {
				if (!inAgents) {
					groups.add(new RobotsGroup());
				}
				groups.getLast().agents().add(value.toLowerCase(Locale.ROOT).replaceFirst("/.*", ""));
				inAgents = true;
			} else if (!groups.isEmpty() && groups.getLast().take(field, value)) {
				inAgents = false;
			}
		}
		return groups;
	}
}
