package cymru.canfod.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cymru.canfod.dsl.folder.BuiltIns;
import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.quantifier.Scheme;
import cymru.canfod.quantifier.Share;
import cymru.canfod.quantifier.Term;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.FileFacts;

/** The schemes and kinds that ship with Canfod, as their files say them. */
class BuiltInsTest {

	private final List<FileFacts> files = BuiltIns.read(new FileReader());

	@ParameterizedTest
	@CsvSource({
			// the published tables: a share and the strongest term for it
			"estyn-2023, 26, 29, many", "estyn-2023, 27, 29, most", "estyn-2023, 28, 29, nearly-all", "estyn-2023, 29, 29, all",
			"estyn-2023, 18, 29, majority", "estyn-2023, 17, 30, -", "estyn-2023, 15, 30, half", "estyn-2023, 14, 30, around-half",
			"estyn-2023, 11, 29, minority", "estyn-2023, 5, 29, few", "estyn-2023, 2, 29, very-few", "estyn-2023, 0, 29, none",
			"education-scotland, 91, 100, almost-all", "education-scotland, 90, 100, most", "education-scotland, 74, 100, majority",
			"education-scotland, 49, 100, less-than-half", "education-scotland, 10, 100, few",
			"education-scotland-later, 90, 100, most", "education-scotland-later, 75, 100, majority", "education-scotland-later, 50, 100, less-than-half",
			"eti, 91, 100, almost-all", "eti, 75, 100, most", "eti, 50, 100, majority", "eti, 30, 100, significant-minority", "eti, 29, 100, minority",
			"eti, 9, 100, very-few" })
	void aShareHasTheTermOfTheTable(String id, int count, int base, String term) {
		Review review = review(id);
		Scheme scheme = review.scheme();
		assertEquals(id, scheme.id());
		assertEquals(List.of(), scheme.faults());
		assertEquals(term, scheme.strongest(new Share(count, base)).map(Term::id).orElse("-"));
	}

	@ParameterizedTest
	@CsvSource({ "nursery", "primary", "secondary", "all-age", "special", "pru", "further-education", "local-authority", "independent" })
	void kindsAreKnownInBothLanguages(String kind) {
		var label = review("estyn-2023").declarations().kinds().get(kind).fact().label();
		assertTrue(label.welsh().isPresent());
		assertTrue(files.stream().allMatch(FileFacts::complete));
	}

	private Review review(String scheme) {
		FileFacts frame = new EvidenceParser().parse("review.canfod", "review r \"R\" / \"R\"\n  scheme " + scheme + "\n");
		Review review = Review.of(List.of(frame), List.of(), files);
		assertEquals(List.of(), review.issues());
		return review;
	}
}
