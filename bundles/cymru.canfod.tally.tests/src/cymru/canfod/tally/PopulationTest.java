package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who belongs to a population. */
class PopulationTest {

	private static final Review REVIEW = Reviews.of("""
			--- review.canfod
			review r
			provider S03 secondary in "Gwynedd" region north medium welsh hosts nurture, specialist
			provider S01 primary in "Gwynedd" region north medium welsh hosts nurture
			provider S02 primary in "Powys" region mid medium english
			provider A1 local-authority region north
			group schools = primary, secondary
			group welsh = schools where medium welsh
			group both = welsh, A1, S02
			group nested = both where not authority Powys and region north
			group ring = rong, S01
			group rong = ring, S02
			""");

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "providers, S03 S01 S02 A1", "primary, S01 S02", "local-authority, A1", "schools, S03 S01 S02", "welsh, S03 S01", "both, S03 S01 S02 A1",
			"nested, S03 S01 A1", "schools where hosts specialist, S03", "providers where not medium welsh, S02 A1",
			"providers where region north and not hosts nurture, A1", "primary where authority Powys, S02", "nothing, ''",
			"primary where region south, ''", "ring, S01 S02" })
	void followsGroupsKindsAndFilters(String population, String members) {
		assertEquals(members, String.join(" ", REVIEW.members(ProseText.population(new Tokens(population)))));
	}

	@Test
	void tellsWhatIsWrongWithGroups() {
		assertEquals("""
				g.canfod:1:7 cyclic-group | ring
				g.canfod:2:7 cyclic-group | rong
				g.canfod:3:12 unknown-id | member | S99
				g.canfod:3:29 unknown-value | region | south
				g.canfod:4:29 unknown-value | medium | wels | bilingual, dual-stream, english, welsh
				g.canfod:5:7 duplicate-id | population | primary | built-in.canfod | 11
				g.canfod:6:7 duplicate-id | reserved | providers
				g.canfod:7:14 unknown-id | kind | secundary
				review.canfod:2:10 duplicate-id | provider | S01 | g.canfod | 8
				""", Reviews.issues(Reviews.of("""
				--- review.canfod
				review r
				provider S01 primary
				--- g.canfod
				group ring = rong, S01
				group rong = ring
				group x1 = S99 where region south
				group x2 = S01 where medium wels
				group primary = S01
				group providers = S01
				provider S02 secundary
				provider S01 primary
				""")));
	}

	@Test
	void tellsProvidersThatNoGroupHas() {
		String source = """
				--- review.canfod
				review r
				provider S01 primary
				provider S02 secondary
				""";
		assertEquals("", Reviews.issues(Reviews.of(source)));
		assertEquals("review.canfod:3:10 provider-in-no-group | S02\n", Reviews.issues(Reviews.of(source + "group schools = primary")));
	}
}
