package cymru.canfod.quantifier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An inspectorate's words for shares. {@link #ALL} and {@link #NONE} belong to every scheme and are not among {@code terms}.
 *
 * @param version      which wording of the published table
 * @param source       where that table stands
 * @param terms        in the order in which the table gives them
 * @param looseEnglish words that a claim may not lean on, in English
 * @param looseWelsh   the same in Welsh, unmutated
 */
public record Scheme(String id, Bilingual name, String version, Bilingual source, List<Term> terms, List<String> looseEnglish,
		List<String> looseWelsh) {

	/** Every one of those that were asked. */
	public static final Term ALL = new Term("all", Bounds.exactly(100), List.of("all", "every"),
			List.of("pob", "yr holl", "i gyd"), Bilingual.NONE);

	/** Not one of those that were asked. */
	public static final Term NONE = new Term("none", Bounds.exactly(0), List.of("no", "none", "not a single"),
			List.of("dim un", "dim", "yr un", "unrhyw"), Bilingual.NONE);

	/** Nothing is narrower than these. */
	private static final List<Term> EXTREMES = List.of(ALL, NONE);

	public Scheme {
		terms = List.copyOf(terms);
		looseEnglish = List.copyOf(looseEnglish);
		looseWelsh = List.copyOf(looseWelsh);
	}

	/** All terms that can be said, with {@link #ALL} first and {@link #NONE} last. */
	public List<Term> sayable() {
		return Stream.of(Stream.of(ALL), terms.stream(), Stream.of(NONE)).flatMap(part -> part).toList();
	}

	/** The words in that language that a claim may not lean on. */
	public List<String> loose(Language language) {
		return language == Language.WELSH ? looseWelsh : looseEnglish;
	}

	/** The terms that hold for the share, strongest first; none in a gap of the table. */
	public List<Term> holding(Share share) {
		return sayable().stream().filter(term -> term.holds(share))
				.sorted(Comparator.comparingInt(term -> term.bounds().width())).toList();
	}

	/** The strongest term that holds for the share. */
	public Optional<Term> strongest(Share share) {
		// No streams: a margin in a large group asks this hundreds of times.
		for (Term extreme : EXTREMES) {
			if (extreme.holds(share)) {
				return Optional.of(extreme);
			}
		}
		Optional<Term> strongest = Optional.empty();
		for (Term term : terms) {
			if (term.holds(share) && (strongest.isEmpty() || term.isNarrowerThan(strongest.get()))) {
				strongest = Optional.of(term);
			}
		}
		return strongest;
	}

	/** The term with that id, {@code all} and {@code none} included. */
	public Optional<Term> term(String termId) {
		return sayable().stream().filter(term -> term.id().equals(termId)).findFirst();
	}

	/** What is wrong with the scheme itself, in the order of its terms. */
	public List<SchemeFault> faults() {
		return SchemeFault.in(this);
	}
}
