package cymru.canfod.tally;

import java.util.List;
import java.util.Optional;

import cymru.canfod.quantifier.Distribution;
import cymru.canfod.quantifier.Margin;
import cymru.canfod.quantifier.NumberFigure;
import cymru.canfod.quantifier.Relation;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.tally.facts.Span;

/** Holds claims against the evidence that speak of numbers ("2.4 clicks") or compare two populations ("fewer clicks"). */
final class NumbersCheck {

	/** Of a mean that is told. */
	private static final int DECIMALS = 2;

	private NumbersCheck() {
	}

	static Verdict verdict(ReadClaim read, Evidence evidence, boolean complete) {
		Count count = Tally.count(evidence, read.question());
		Distribution numbers = Tally.numbers(evidence, read.question());
		Optional<Measured.Compared> compared = read.claim().than()
				.flatMap(population -> read.than().map(than -> compared(read, population, than, numbers, evidence)));
		VerdictCode code = compared.map(NumbersCheck::code).orElseGet(() -> code(read, numbers));
		int margin = code != VerdictCode.HOLDS ? 0
				: compared.flatMap(other -> other.said().map(said -> Margin.of(said, numbers, other.numbers()))).orElse(1);
		return new Verdict(code, Optional.empty(), List.of(), Optional.empty(), count, margin,
				Optional.of(new Measured(read.question().isMeasured(), numbers, compared)), complete);
	}

	private static Measured.Compared compared(ReadClaim read, Population population, Tally.Question than, Distribution numbers, Evidence evidence) {
		Distribution others = Tally.numbers(evidence, than);
		Optional<Relation> found = numbers.isEmpty() || others.isEmpty() ? Optional.empty() : Optional.of(Relation.of(numbers, others));
		return new Measured.Compared(population, Tally.count(evidence, than), others, said(read).map(Relation.Said::relation), found);
	}

	private static Optional<Relation.Said> said(ReadClaim read) {
		return Relation.in(read.claim().text().value(), read.language());
	}

	private static VerdictCode code(Measured.Compared compared) {
		if (compared.found().isEmpty()) {
			return VerdictCode.UNSUPPORTED;
		}
		if (compared.said().isEmpty()) {
			return VerdictCode.NO_QUANTIFIER;
		}
		return compared.said().equals(compared.found()) ? VerdictCode.HOLDS : VerdictCode.COMPARISON_DIFFERS;
	}

	private static VerdictCode code(ReadClaim read, Distribution numbers) {
		if (numbers.isEmpty()) {
			return VerdictCode.UNSUPPORTED;
		}
		return figure(read).map(figure -> figure.meaning().agrees(numbers) ? VerdictCode.HOLDS : VerdictCode.FIGURE_DIFFERS)
				.orElse(VerdictCode.NO_QUANTIFIER);
	}

	private static Optional<NumberFigure> figure(ReadClaim read) {
		return NumberFigure.in(read.claim().text().value(), read.language());
	}

	static void tell(ReadClaim read, Verdict verdict, Issues issues) {
		Span span = read.claim().span();
		verdict.measured().ifPresent(measured -> {
			if (verdict.code() == VerdictCode.UNSUPPORTED) {
				Count empty = measured.compared().filter(other -> !measured.numbers().isEmpty()).map(Measured.Compared::count).orElse(verdict.count());
				issues.add(span, IssueCode.UNSUPPORTED, read.printed(), String.valueOf(empty.members()));
			} else if (verdict.code() != VerdictCode.HOLDS) {
				measured.compared().ifPresentOrElse(compared -> tell(read, measured, compared, issues), () -> tell(read, measured.numbers(), issues));
			}
		});
	}

	private static void tell(ReadClaim read, Measured measured, Measured.Compared compared, Issues issues) {
		Span span = read.claim().span();
		String these = mean(measured.ofNumbers(), measured.numbers());
		String those = mean(measured.ofNumbers(), compared.numbers());
		String truth = compared.found().map(relation -> relation.word(read.language())).orElse("");
		List<Fix> fixes = said(read).map(said -> ClaimFix.words(read, said.offset(), said.length(), truth, Fix.Kind.USE_TERM)).stream().toList();
		if (fixes.isEmpty()) {
			issues.add(span, IssueCode.NO_QUANTIFIER, "comparison", read.printed(), these, those, truth);
		} else {
			issues.add(span, IssueCode.COMPARISON_DIFFERS, fixes, read.printed(), these, those, truth);
		}
	}

	/** A mean, or the share that a mean of ones and noughts is. */
	private static String mean(boolean ofNumbers, Distribution numbers) {
		return ofNumbers ? numbers.mean(DECIMALS).toPlainString()
				: numbers.sum() + "/" + numbers.size() + " (" + numbers.mean(DECIMALS).movePointRight(DECIMALS).toPlainString() + "%)";
	}

	private static void tell(ReadClaim read, Distribution numbers, Issues issues) {
		String[] truth = { read.printed(), numbers.mean(DECIMALS).toPlainString(), numbers.median().toPlainString(), String.valueOf(numbers.smallest()),
				String.valueOf(numbers.largest()), String.valueOf(numbers.size()) };
		Optional<NumberFigure> printed = figure(read);
		if (printed.isPresent()) {
			NumberFigure figure = printed.get();
			Fix fix = ClaimFix.words(read, figure.offset(), figure.length(), figure.meaning().trueText(numbers), Fix.Kind.PUT_FIGURE);
			issues.add(read.claim().text().part(figure.offset(), figure.length()), IssueCode.FIGURE_DIFFERS, List.of(fix), variant(truth));
		} else {
			issues.add(read.claim().span(), IssueCode.NO_QUANTIFIER, variant(truth));
		}
	}

	private static String[] variant(String... words) {
		String[] all = new String[words.length + 1];
		all[0] = "numbers";
		System.arraycopy(words, 0, all, 1, words.length);
		return all;
	}
}
