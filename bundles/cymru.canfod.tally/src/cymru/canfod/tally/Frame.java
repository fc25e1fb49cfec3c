package cymru.canfod.tally;

import java.util.List;
import java.util.Optional;

import cymru.canfod.quantifier.Bilingual;
import cymru.canfod.quantifier.Language;
import cymru.canfod.quantifier.Scheme;
import cymru.canfod.quantifier.TermFinder;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;

/**
 * What evidence and claims are read by: providers, groups, questions, scheme and limits of a review. It depends on the
 * files' {@link #facts} only, so that it outlives a change of anything else.
 *
 * @param thinBase whole percent of a population that must have answered
 * @param smallGroup below this many providers a claim may identify one
 */
record Frame(Populations populations, Questions questions, Scheme scheme, TermFinder finder, PopulationWords english, PopulationWords welsh, int thinBase,
		int smallGroup) {

	/** The scheme of a review that names none. */
	private static final String USUAL_SCHEME = "estyn-2023";
	private static final int USUAL_SMALL_GROUP = 5;
	private static final int USUAL_THIN_BASE = 50;

	/** @param before an earlier frame, whose finder is good for the same scheme */
	static Frame of(Declarations declarations, Optional<Frame> before) {
		Scheme scheme = declarations.frame().flatMap(review -> review.fact().scheme()).map(name -> name.id())
				.flatMap(id -> SchemeReading.of(declarations, id)).or(() -> SchemeReading.of(declarations, USUAL_SCHEME))
				.orElseGet(() -> new Scheme("", Bilingual.NONE, "", Bilingual.NONE, List.of(), List.of(), List.of()));
		Populations populations = new Populations(declarations);
		return new Frame(populations, new Questions(declarations, populations), scheme,
				before.filter(frame -> frame.scheme().equals(scheme)).map(Frame::finder).orElseGet(() -> new TermFinder(scheme)),
				PopulationWords.of(declarations, Language.ENGLISH), PopulationWords.of(declarations, Language.WELSH),
				declarations.frame().map(review -> review.fact().thinBase()).orElse(USUAL_THIN_BASE),
				declarations.frame().map(review -> review.fact().smallGroup()).orElse(USUAL_SMALL_GROUP));
	}

	/** The names of the populations in that language. */
	PopulationWords words(Language language) {
		return language == Language.WELSH ? welsh : english;
	}

	/** The elements of a file that a frame is made of. */
	static List<Fact> facts(FileFacts file) {
		return file.elements().stream().filter(Frame::isFrame).toList();
	}

	private static boolean isFrame(Fact fact) {
		return switch (fact) {
			case Fact.Review review -> true;
			case Fact.Scheme scheme -> true;
			case Fact.Theme theme -> true;
			case Fact.Proposition proposition -> true;
			case Fact.Kind kind -> true;
			case Fact.Provider provider -> true;
			case Fact.Group group -> true;
			case Fact.Checklist checklist -> true;
			case Fact.Criterion criterion -> true;
			case Fact.Visit visit -> false;
			case Fact.Website website -> false;
			case Fact.Proposals proposals -> false;
			case Fact.Chapter chapter -> false;
			case Fact.Written written -> false;
			case Fact.Table table -> false;
			case Fact.Glossary glossary -> false;
		};
	}
}
