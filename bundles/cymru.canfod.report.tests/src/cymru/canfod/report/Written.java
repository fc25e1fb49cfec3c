package cymru.canfod.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

import cymru.canfod.dsl.folder.BuiltIns;
import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.quantifier.Language;
import cymru.canfod.report.build.ReportBuilder;
import cymru.canfod.report.document.Document;
import cymru.canfod.report.document.Document.Part;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.FileFacts;

/** Reviews written in the language, and what becomes of them. */
final class Written {

	/** A whole review in small. */
	static final String SMALL = """
			review small-2023 "A small review" / "Adolygiad bach"
			  scheme estyn-2023
			  period 2023-01-09 to 2023-03-31
			  small-group 1
			  illustrative
			theme definitions "Definitions" / "Diffiniadau"
			  proposition secure "is secure in the definition" / "yn gadarn yn y diffiniad"
			  proposition advice "finds the advice clear" / "yn gweld y cyngor yn glir"
			provider S1 "Ysgol Un" primary in "Bro" region north medium welsh
			provider S2 "Ysgol Dau" primary in "Bro" region north medium english
			provider S3 "Ysgol Tri" primary in "Dyffryn" region south medium english hosts specialist-class
			provider S4 "Ysgol Pedwar" secondary in "Dyffryn" region south medium welsh
			group schools "schools" / "ysgolion" = primary, secondary
			visit S1 on 2023-02-14 face-to-face in welsh by i1 with head
			  head "Mae'r dŵr yn glir."
			    yes secure, advice
			visit S2 on 2023-02-15 online in english by i1 with head
			  head "We are sure of it."
			    yes secure
			visit S3 on 2023-02-16 online in english by i1 with head
			  head "Sure enough."
			    yes secure
			    no advice
			visit S4 on 2023-02-17 telephone in english by i1 with head
			  head "Not really."
			    no secure
			    unclear advice
			checklist web "Websites" / "Gwefannau"
			  criterion home "has a home page" / "â thudalen gartref" yes-no
			  criterion clicks "clicks to the page" / "cliciau i'r dudalen" count
			website S1 on 2023-03-20 by i2 using web
			  home yes "http://s1.example"
			  clicks 2
			website S4 on 2023-03-20 by i2 using web
			  home cannot-tell "it did not load"
			  clicks 3
			chapter definitions "The definition" / "Y diffiniad"
			finding D1 in definitions
			  "[Many schools](schools: secure) are secure. [1 of 2 primary schools](primary: advice) find the advice clear."
			  cy "Mae [llawer o ysgolion](schools: secure) yn gadarn. Mae [1 o 2 ysgol gynradd](primary: advice) yn gweld y cyngor yn glir."
			  recommends R2
			recommendation R1 to schools "Write it down." cy "Ei roi ar bapur."
			recommendation R2 to authorities "Say it clearly." cy "Ei ddweud yn glir."
			cameo C1 at S3 in definitions "One page" / "Un dudalen" "It is all on one page." cy "Mae'r cyfan ar un dudalen."
			section exec executive-summary "Executive summary" / "Crynodeb gweithredol" "In short." cy "Yn fyr."
			section first overview in definitions "Overview" / "Trosolwg" "What the law says." cy "Yr hyn y mae'r gyfraith yn ei ddweud."
			section last in-summary in definitions "In summary" / "I grynhoi" "It holds." cy "Mae'n dal."
			table T1 in definitions "Pupils" / "Disgyblion"
			  source "Invented" / "Dyfeisiedig"
			  provisional
			  columns "Region" / "Rhanbarth", "2023"
			  row "North" / "Gogledd", 1234
			  total "Wales" / "Cymru", 1234
			glossary "ALN" means "Additional learning needs" / "ADY" means "Anghenion dysgu ychwanegol"
			""";

	private static final FileReader READER = new FileReader();
	private static final List<FileFacts> BUILT_IN = BuiltIns.read(READER);

	private Written() {
	}

	/** The review that one file with this text makes. */
	static Review review(String text) {
		return Review.of(List.of(READER.read("review.canfod", text.getBytes(StandardCharsets.UTF_8))), List.of(), BUILT_IN);
	}

	static Document document(String text, Language language) {
		Review review = review(text);
		return new ReportBuilder(review, language, !review.complete(), false).document();
	}

	/** The part with that title. */
	static Part part(Document document, String title) {
		return document.parts().stream().filter(part -> part.title().equals(title)).findFirst()
				.orElseThrow(() -> new AssertionError(title + " is not among " + document.parts().stream().map(Part::title).toList()));
	}
}
