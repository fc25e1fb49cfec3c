package cymru.canfod.tally;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Figure;
import cymru.canfod.quantifier.Margin;
import cymru.canfod.quantifier.Mention;
import cymru.canfod.quantifier.Share;
import cymru.canfod.quantifier.Term;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.tally.facts.Text;

/** Holds claims against the evidence. */
final class ClaimCheck {

	/** A claim with its verdict, and what is to be told about it. */
	record Result(CheckedClaim claim, List<Issue> issues) {
	}

	private final String file;
	private final Evidence evidence;
	private final boolean complete;

	ClaimCheck(String file, Evidence evidence, boolean complete) {
		this.file = file;
		this.evidence = evidence;
		this.complete = complete;
	}

	Result check(ReadClaim read) {
		Verdict verdict = read.isOfNumbers() ? NumbersCheck.verdict(read, evidence, complete) : verdict(read);
		Issues issues = new Issues(file);
		if (!read.isOfNumbers()) {
			tellLooseWord(read, verdict, issues);
		}
		if (read.known()) {
			if (read.isOfNumbers()) {
				NumbersCheck.tell(read, verdict, issues);
			} else {
				tellVerdict(read, verdict, issues);
			}
			tellLimits(read, verdict.count(), issues);
			verdict.measured().flatMap(Measured::compared).ifPresent(compared -> tellLimits(read, compared.count(), issues));
		}
		return new Result(new CheckedClaim(file, read.owner(), read.language(), read.claim(), verdict), List.copyOf(issues.list()));
	}

	private Verdict verdict(ReadClaim read) {
		Count count = Tally.count(evidence, read.question());
		Share share = count.share();
		List<Term> holding = evidence.frame().scheme().holding(share);
		Optional<Figure> figure = read.figures().stream().filter(printed -> !printed.agrees(share)).findFirst()
				.or(() -> read.figures().stream().findFirst());
		VerdictCode code = code(read.term(), figure, share, holding);
		boolean failed = code == VerdictCode.FIGURE_DIFFERS || code == VerdictCode.UNSUPPORTED;
		int margin = failed ? 0 : read.term().map(term -> Margin.of(evidence.frame().scheme(), term, share))
				.or(() -> figure.map(printed -> Margin.of(printed, share))).orElse(0);
		return new Verdict(code, read.term(), holding, figure, count, margin, Optional.empty(), complete);
	}

	private static VerdictCode code(Optional<Term> term, Optional<Figure> figure, Share share, List<Term> holding) {
		if (share.isOfNothing()) {
			return VerdictCode.UNSUPPORTED;
		}
		if (figure.filter(printed -> !printed.agrees(share)).isPresent()) {
			return VerdictCode.FIGURE_DIFFERS;
		}
		if (term.isEmpty()) {
			return figure.isPresent() ? VerdictCode.HOLDS : VerdictCode.NO_QUANTIFIER;
		}
		if (term.get().holds(share)) {
			return holding.getFirst().isNarrowerThan(term.get()) ? VerdictCode.UNDERSTATED : VerdictCode.HOLDS;
		}
		return holding.isEmpty() ? VerdictCode.NO_TERM : VerdictCode.OVERSTATED;
	}

	private static void tellVerdict(ReadClaim read, Verdict verdict, Issues issues) {
		Share share = verdict.count().share();
		Span span = read.claim().span();
		switch (verdict.code()) {
			case HOLDS -> { /* nothing to tell */ }
			case UNSUPPORTED -> issues.add(span, IssueCode.UNSUPPORTED, read.printed(), String.valueOf(verdict.count().members()));
			case FIGURE_DIFFERS -> verdict.figure().ifPresent(figure -> issues.add(
					read.claim().text().part(figure.offset(), figure.length()), IssueCode.FIGURE_DIFFERS,
					List.of(ClaimFix.figure(read, figure, share)), variant(words(read, verdict))));
			case NO_QUANTIFIER -> {
				if (!read.isLoose()) {
					issues.add(span, IssueCode.NO_QUANTIFIER, variant(words(read, verdict)));
				}
			}
			case NO_TERM -> issues.add(span, IssueCode.NO_TERM, ClaimFix.count(read, share).stream().toList(), words(read, verdict));
			case COMPARISON_DIFFERS -> throw new IllegalStateException("a claim that does not compare");
			case OVERSTATED -> issues.add(span, IssueCode.OVERSTATED, termFixes(read, verdict), words(read, verdict));
			case UNDERSTATED -> issues.add(span, IssueCode.UNDERSTATED, termFixes(read, verdict), words(read, verdict));
		}
	}

	private static void tellLooseWord(ReadClaim read, Verdict verdict, Issues issues) {
		read.mention().filter(Mention::loose).ifPresent(loose -> {
			Text text = read.claim().text();
			issues.add(text.part(loose.offset(), loose.length()), IssueCode.LOOSE_WORD, termFixes(read, verdict),
					text.value().substring(loose.offset(), loose.end()));
		});
	}

	private static List<Fix> termFixes(ReadClaim read, Verdict verdict) {
		return Stream.concat(verdict.strongest().flatMap(term -> ClaimFix.term(read, term)).stream(),
				ClaimFix.count(read, verdict.count().share()).stream()).toList();
	}

	/** The printed words, count, base, whole percent, and the strongest term's words in the claim's language. */
	private static String[] words(ReadClaim read, Verdict verdict) {
		Share share = verdict.count().share();
		return new String[] { read.printed(), String.valueOf(share.count()), String.valueOf(share.base()), String.valueOf(share.percent()),
				verdict.strongest().flatMap(term -> term.forms(read.language()).stream().findFirst().or(() -> term.english().stream().findFirst()))
						.orElse("") };
	}

	private static String[] variant(String... words) {
		return Stream.concat(Stream.of("share"), Stream.of(words)).toArray(String[]::new);
	}

	/** Providers to whom the question does not apply are no part of the population that should have answered. */
	private void tellLimits(ReadClaim read, Count count, Issues issues) {
		Span span = read.claim().span();
		int expected = count.members() - count.notApplicable();
		int thinBase = evidence.frame().thinBase();
		if (count.base() > 0 && 100L * count.base() < (long) thinBase * expected) {
			issues.add(span, IssueCode.THIN_BASE, read.printed(), String.valueOf(count.base()), String.valueOf(expected),
					String.valueOf(thinBase));
		}
		int smallGroup = evidence.frame().smallGroup();
		if (count.members() > 0 && count.members() < smallGroup) {
			issues.add(span, IssueCode.SMALL_GROUP, read.printed(), String.valueOf(count.members()), String.valueOf(smallGroup));
		}
	}
}
