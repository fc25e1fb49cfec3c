package cymru.canfod.tally;

import java.util.List;

import cymru.canfod.quantifier.Scheme;
import cymru.canfod.quantifier.SchemeFault;
import cymru.canfod.quantifier.Term;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Span;

/** Tells the faults of a scheme at its terms. */
final class SchemeCheck {

	private SchemeCheck() {
	}

	static void check(Fact.Scheme fact, Issues issues) {
		Scheme scheme = SchemeReading.of(fact);
		for (SchemeFault fault : scheme.faults()) {
			Span span = span(fact, scheme.terms(), fault.term());
			String id = fault.term().id();
			switch (fault) {
				case SchemeFault.Impossible impossible -> issues.add(span, IssueCode.SCHEME_IMPOSSIBLE, id);
				case SchemeFault.Overlapping(var term, var other) -> issues.add(span, IssueCode.SCHEME_OVERLAP, id, other.id());
				case SchemeFault.SameId same -> issues.add(span, IssueCode.SCHEME_DUPLICATE, "id", id);
				case SchemeFault.SameForm(var term, var other, var language, var form) ->
					issues.add(span, IssueCode.SCHEME_DUPLICATE, "form", id, other.id(), form);
				case SchemeFault.LooseForm(var term, var language, var form) -> issues.add(span, IssueCode.SCHEME_DUPLICATE, "loose", id, form);
			}
		}
	}

	/** Where the very same term is written; two terms may be equal in everything else. */
	private static Span span(Fact.Scheme fact, List<Term> terms, Term faulty) {
		for (int i = 0; i < terms.size(); i++) {
			if (terms.get(i) == faulty) {
				return fact.terms().get(i).name().span();
			}
		}
		return fact.name().span();
	}
}
