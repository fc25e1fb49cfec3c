package cymru.canfod.quantifier;

import static cymru.canfod.quantifier.Language.ENGLISH;

import org.junit.jupiter.api.Test;

/** Terms in English prose. */
class EnglishTermsTest {

	@Test
	void findsTheLongestWords() {
		MarkedText.assertFound(Schemes.ESTYN, ENGLISH, """
				<Many=many> schools and <very few=very-few> authorities
				<A very few=very-few> schools, <a few=few> others, <few=few> authorities and <a minority=minority> of parents
				<The majority=majority> of schools and <a majority=majority> of authorities
				<Nearly all=nearly-all> pupils, <most=most> leaders, <all=all> staff and <every=all> governor
				<Around half=around-half> of the schools, <half=half> of the authorities
				<No=none> school and <none=none> of the authorities; <not a single=none> unit
				<Some=loose> schools, <several=loose> authorities, <a number of=loose> parents, <just over half=loose> the staff
				""");
	}

	@Test
	void takesNoNoticeOfCaseSpaceAndPunctuation() {
		MarkedText.assertFound(Schemes.ESTYN, ENGLISH, """
				<MANY=many> schools; (<many=many>), “<many=many>” ‘<many=many>’ – <many=many>— <many=many>.
				<a   very\tfew=very-few> schools and <nearly\u00a0all=nearly-all> of them
				<many=many>""");
		MarkedText.assertFound(Schemes.ESTYN, ENGLISH, "");
	}

	@Test
	void findsWholeWordsOnly() {
		MarkedText.assertFound(Schemes.ESTYN, ENGLISH, """
				Germany, small schools, almost, fewer, behalf, utmost, overall, nobody, another note
				half-term, all-age and all-through schools, an all\u2011age school, a no-one, the many-sided, most-improved
				many2 3many
				<Many=many> all-age schools - <most=most> - took part
				""");
	}

	@Test
	void passesOverTimesAndPlaces() {
		MarkedText.assertFound(Schemes.ESTYN, ENGLISH, """
				Schools had planned for many years, many years or a few weeks, and for most of the year
				After a few days, few weeks later, in all years, every year, every other school, half a day, half an hour, half past two
				for the past few months, many times, all the time, half the time, no time, every effort, half way
				For many years <most=most> schools had <few=few> pupils
				""");
	}

	@Test
	void passesOverSuperlatives() {
		MarkedText.assertFound(Schemes.ESTYN, ENGLISH, """
				most effective schools, the most recent plan, most recent plans, the most telling example, most importantly
				At most three schools; three schools at most. For the most part, most of all, most likely
				<Most=most> primary schools; at <most=most> schools, the most pupils
				""");
	}

	@Test
	void passesOverOtherQuantities() {
		MarkedText.assertFound(Schemes.ESTYN, ENGLISH, """
				no longer, no more than three, no fewer, no doubt, no matter, yes or no, little or no support
				Not all schools, not every school, not many schools, not most, all but one school, none but one
				How many schools, too many, so few, quite a few, as many as, many more schools, relatively few
				almost all schools, virtually every school, nearly half, more than half, less than half, about half, the second half
				above all, first of all, not at all, once and for all, all over Wales, second to none
				""");
	}

	@Test
	void readsTheSameWordsByTheSchemeInUse() {
		MarkedText.assertFound(Schemes.ESTYN, ENGLISH, "<nearly all=nearly-all> schools, almost all schools, less than half, <very few=very-few>");
		MarkedText.assertFound(Schemes.EDUCATION_SCOTLAND, ENGLISH,
				"nearly all schools, <almost all=almost-all> schools, <less than half=less-than-half>, <half=loose>, very few");
		MarkedText.assertFound(Schemes.ETI, ENGLISH,
				"<nearly all=almost-all> schools, <a significant minority=significant-minority>, <a minority=minority>, <a small number=very-few>, <few=loose>");
	}

	@Test
	void readsTheQuantifierOfAClaim() {
		MarkedText.assertCarries(Schemes.ESTYN, ENGLISH, """
				Many schools                                 -> many
				many (78%)                                   -> many
				For many years most schools                  -> most
				some of the many schools                     -> many
				Some schools                                 -> loose
				None of the schools that took part           -> none
				12 of 15 schools                             ->
				Not all schools                              ->
				The most effective schools                   ->
				""");
	}
}
