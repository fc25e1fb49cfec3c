package cymru.canfod.website.robots;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of a robots.txt for some visitors, while it is read. */
record RobotsGroup(List<String> agents, List<RobotsRule> rules, List<Duration> delays) {
	private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
	private static final int MILLIS = 1000;

	RobotsGroup() {
		this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	/** Whether the line belongs to a group. */
	boolean take(String field, String value) {
		switch (field) {
		case "allow", "disallow" -> {
			if (!value.isEmpty()) {
				rules.add(new RobotsRule(field.equals("allow"), value));
			}
		}
		case "crawl-delay" -> {
			if (SECONDS.matcher(value).matches()) {
				delays.add(Duration.ofMillis(Math.round(Double.parseDouble(value) * MILLIS)));
			}
		}
		default -> {
			return false;
		}
		}
		return true;
	}
}
