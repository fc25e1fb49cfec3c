package cymru.canfod.tally;

import java.util.List;
import java.util.Optional;

import cymru.canfod.quantifier.Bilingual;
import cymru.canfod.quantifier.Scheme;
import cymru.canfod.quantifier.Term;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Pair;
import cymru.canfod.tally.facts.Text;

/** Turns a scheme as it is written into one that can be used. */
final class SchemeReading {

	private SchemeReading() {
	}

	static Optional<Scheme> of(Declarations declarations, String id) {
		return Optional.ofNullable(declarations.schemes().get(id)).map(scheme -> of(scheme.fact()));
	}

	/** Its terms are in the order of the written ones. */
	static Scheme of(Fact.Scheme scheme) {
		return new Scheme(scheme.name().id(), bilingual(scheme.title()), scheme.version(), scheme.source().map(SchemeReading::bilingual).orElse(Bilingual.NONE),
				scheme.terms().stream().map(SchemeReading::of).toList(), printed(scheme.looseEnglish()), printed(scheme.looseWelsh()));
	}

	private static Term of(Fact.Term term) {
		return new Term(term.name().id(), term.bounds(), printed(term.english()), printed(term.welsh()), term.note().map(SchemeReading::bilingual).orElse(Bilingual.NONE));
	}

	private static Bilingual bilingual(Pair pair) {
		return new Bilingual(pair.english().printed(), pair.welsh().map(Text::printed).orElse(""));
	}

	private static List<String> printed(List<Text> forms) {
		return forms.stream().map(Text::printed).toList();
	}
}
