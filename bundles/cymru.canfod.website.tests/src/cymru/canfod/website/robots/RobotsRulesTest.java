package cymru.canfod.website.robots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** robots.txt as RFC 9309 reads it. */
class RobotsRulesTest {
	private static boolean allows(String robots, String path) {
		return RobotsRules.parse(robots.replace("|", "\n"), "Canfod").allows(URI.create("http://school.example" + path));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "; /x; true", "User-agent: *|Disallow: /; /x; false", "User-agent: *|Disallow:; /x; true", "user-AGENT: CANFOD|disallow: /x; /x/y; false",
			"User-agent: Canfod/2.0|Disallow: /x; /x; false", "User-agent: *|Disallow: /|User-agent: canfod|Allow: /; /x; true", "User-agent: other|Disallow: /; /x; true",
			"User-agent: a|User-agent: *|Disallow: /x; /x; false", "User-agent: *|Disallow: /x|Allow: /x/y; /x/y/z; true", "User-agent: *|Allow: /x|Disallow: /x; /x; true",
			"User-agent: *|Disallow: /*.php; /a/b.php?c; false", "User-agent: *|Disallow: /*.php$; /a/b.php?c; true", "User-agent: *|Disallow: /*.php$; /a/b.php; false",
			"User-agent: *|Disallow: /x$; /xy; true", "User-agent: *|Disallow: /x$; /x; false", "User-agent: *|Disallow: /a*b*c; /a1b2c3; false", "User-agent: *|Disallow: /a*b*c; /acb; true",
			"User-agent: *|Disallow: /*?print=; /p?print=1; false", "User-agent: * # all|Disallow: /x # this; /x; false", "Disallow: /|User-agent: *|Disallow: /y; /x; true",
			"<html>not rules</html>; /x; true", "User-agent: *|Sitemap: http://school.example/s.xml|Disallow: /x; /x; false", "User-agent: *|Disallow: /*/secret$; /a/secret; false",
			"User-agent: *|Disallow: *; /x; false", "User-agent: *|Disallow: /x*$; /xy; false" })
	void rulesAreReadByTheStandard(String robots, String path, boolean allowed) {
		assertEquals(allowed, allows(robots == null ? "" : robots, path));
	}

	@Test
	void theDelayIsThatOfTheOwnGroup() {
		String robots = "User-agent: *\nCrawl-delay: 5\n\nUser-agent: canfod\nCrawl-delay: 2.5\nDisallow: /x";
		assertEquals(Optional.of(Duration.ofMillis(2500)), RobotsRules.parse(robots, "Canfod").delay());
		assertEquals(Optional.of(Duration.ofSeconds(5)), RobotsRules.parse(robots, "Other").delay());
		assertEquals(Optional.empty(), RobotsRules.parse("User-agent: *\nCrawl-delay: soon", "Canfod").delay());
	}

	@Test
	@Timeout(20)
	void aHostilePatternCostsLittle() {
		assertTrue(allows("User-agent: *|Disallow: /" + "*a".repeat(50_000) + "$", "/" + "a".repeat(30_000)));
	}
}
