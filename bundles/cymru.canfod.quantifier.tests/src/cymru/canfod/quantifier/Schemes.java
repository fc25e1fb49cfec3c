package cymru.canfod.quantifier;

import static cymru.canfod.quantifier.Bounds.atLeast;
import static cymru.canfod.quantifier.Bounds.below;
import static cymru.canfod.quantifier.Bounds.between;
import static cymru.canfod.quantifier.Bounds.exactly;
import static cymru.canfod.quantifier.Bounds.over;
import static cymru.canfod.quantifier.Bounds.upTo;

import java.util.List;

/** The published schemes, for tests. A term is written "id: English forms / Welsh forms". */
final class Schemes {

	static final Scheme ESTYN = scheme("estyn-2023", List.of("some", "several", "a number of", "just over half"),
			List.of("rhai", "sawl", "nifer o", "ychydig dros hanner"),
			term("nearly-all: nearly all / bron pob", atLeast(95)),
			term("most: most / y rhan fwyaf", atLeast(90)),
			term("many: many / llawer", atLeast(70)),
			term("majority: a majority, the majority / mwyafrif", over(60)),
			term("half: half / hanner", exactly(50)),
			term("around-half: around half / tua hanner, oddeutu hanner", between(45, 55)),
			term("minority: a minority / lleiafrif", below(40)),
			term("few: few, a few / ychydig", below(20)),
			term("very-few: very few, a very few / ychydig iawn", below(10)));

	static final Scheme EDUCATION_SCOTLAND = scheme("education-scotland", List.of("half"), List.of(),
			term("almost-all: almost all / bron pob", over(90)),
			term("most: most / y rhan fwyaf", atLeast(75).and(upTo(90))),
			term("majority: the majority / mwyafrif", atLeast(50).and(below(75))),
			term("less-than-half: less than half / llai na hanner", over(15).and(below(50))),
			term("few: few, a few / ychydig", upTo(15)));

	static final Scheme EDUCATION_SCOTLAND_LATER = scheme("education-scotland-later", List.of("half"), List.of(),
			term("almost-all: almost all / bron pob", over(90)),
			term("most: most / y rhan fwyaf", over(75).and(upTo(90))),
			term("majority: the majority / mwyafrif", over(50).and(upTo(75))),
			term("less-than-half: less than half / llai na hanner", over(15).and(upTo(50))),
			term("few: few, a few / ychydig", upTo(15)));

	static final Scheme ETI = scheme("eti", List.of("few"), List.of(),
			term("almost-all: almost all, nearly all / bron pob", over(90)),
			term("most: most / y rhan fwyaf", atLeast(75).and(upTo(90))),
			term("majority: a majority / mwyafrif", atLeast(50).and(below(75))),
			term("significant-minority: a significant minority / lleiafrif sylweddol", atLeast(30).and(below(50))),
			term("minority: a minority / lleiafrif", atLeast(10).and(below(30))),
			term("very-few: very few, a small number / ychydig iawn, nifer fach", below(10)));

	private Schemes() {
	}

	static Scheme scheme(String id, List<String> looseEnglish, List<String> looseWelsh, Term... terms) {
		return new Scheme(id, new Bilingual(id, id), "", Bilingual.NONE, List.of(terms), looseEnglish, looseWelsh);
	}

	static Term term(String words, Bounds bounds) {
		String[] idAndForms = words.split(": ");
		String[] forms = idAndForms[1].split(" / ");
		return new Term(idAndForms[0], bounds, List.of(forms[0].split(", ")), List.of(forms[1].split(", ")), Bilingual.NONE);
	}
}
