package cymru.canfod.quantifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A reason why a scheme cannot be used; {@link #term()} is where to show it. */
public sealed interface SchemeFault {

	Term term();

	/** No share lies within the bounds, or they leave 0 to 100 percent. */
	record Impossible(Term term) implements SchemeFault {
	}

	/** Some shares lie in both terms and neither contains the other, so that neither is the stronger. */
	record Overlapping(Term term, Term other) implements SchemeFault {
	}

	/** An earlier term, or one that every scheme has, carries the same id. */
	record SameId(Term term) implements SchemeFault {
	}

	/** An earlier term, this one included, or one that every scheme has, carries the same words. */
	record SameForm(Term term, Term other, Language language, String form) implements SchemeFault {
	}

	/** The same words are a term and a loose word. */
	record LooseForm(Term term, Language language, String form) implements SchemeFault {
	}

	static List<SchemeFault> in(Scheme scheme) {
		List<SchemeFault> faults = new ArrayList<>();
		List<Term> earlier = new ArrayList<>(List.of(Scheme.ALL, Scheme.NONE));
		for (Term term : scheme.terms()) {
			if (!term.bounds().isPossible()) {
				faults.add(new Impossible(term));
			}
			if (earlier.stream().anyMatch(other -> other.id().equals(term.id()))) {
				faults.add(new SameId(term));
			}
			for (Term other : earlier) {
				if (crosses(term.bounds(), other.bounds())) {
					faults.add(new Overlapping(term, other));
				}
			}
			for (Language language : Language.values()) {
				addForms(term, earlier, scheme.loose(language), language, faults);
			}
			earlier.add(term);
		}
		return faults;
	}

	private static boolean crosses(Bounds one, Bounds other) {
		return one.isPossible() && other.isPossible() && one.overlaps(other) && !one.contains(other) && !other.contains(one);
	}

	private static void addForms(Term term, List<Term> earlier, List<String> loose, Language language,
			List<SchemeFault> faults) {
		List<String> own = new ArrayList<>();
		for (String form : term.forms(language)) {
			if (has(own, form)) {
				faults.add(new SameForm(term, term, language, form));
			}
			own.add(form);
			for (Term other : earlier) {
				if (has(other.forms(language), form)) {
					faults.add(new SameForm(term, other, language, form));
				}
			}
			if (has(loose, form)) {
				faults.add(new LooseForm(term, language, form));
			}
		}
	}

	private static boolean has(List<String> forms, String wanted) {
		return forms.stream().anyMatch(form -> plain(form).equals(plain(wanted)));
	}

	private static String plain(String form) {
		return form.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}
}
