package cymru.canfod.dsl.ide.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.tally.facts.Prose;

/** Finds every id that a file mentions. */
public final class Mentions {

	private final List<Mention> found = new ArrayList<>();
	private final Predicate<String> isProvider;

	private Mentions(Predicate<String> isProvider) {
		this.isProvider = isProvider;
	}

	/**
	 * All mentions in a file; within an element in no particular order.
	 *
	 * @param isProvider tells the members of a group that are providers from those that are groups or kinds
	 */
	public static List<Mention> in(FileFacts file, Predicate<String> isProvider) {
		var mentions = new Mentions(isProvider);
		file.elements().forEach(mentions::fact);
		return mentions.found;
	}

	/** The mention that the offset touches. */
	public static Optional<Mention> at(FileFacts file, int offset, Predicate<String> isProvider) {
		return in(file, isProvider).stream().filter(m -> m.name().span().touches(offset)).findFirst();
	}

	private void fact(Fact fact) {
		switch (fact) {
			case Fact.Review f -> {
				declare(Family.REVIEW, f.name());
				f.scheme().ifPresent(s -> refer(Family.SCHEME, s));
			}
			case Fact.Scheme f -> {
				declare(Family.SCHEME, f.name());
				f.terms().forEach(t -> declare(Family.TERM, t.name()));
			}
			case Fact.Theme f -> {
				declare(Family.THEME, f.name());
				f.propositions().forEach(this::proposition);
			}
			case Fact.Proposition f -> proposition(f);
			case Fact.Kind f -> declare(Family.POPULATION, f.name());
			case Fact.Provider f -> {
				declare(Family.PROVIDER, f.name());
				refer(Family.POPULATION, f.kind());
			}
			case Fact.Group f -> group(f);
			case Fact.Visit f -> visit(f);
			case Fact.Checklist f -> {
				declare(Family.CHECKLIST, f.name());
				f.criteria().forEach(c -> declare(Family.STATEMENT, c.name()));
			}
			case Fact.Criterion f -> declare(Family.STATEMENT, f.name());
			case Fact.Website f -> {
				refer(Family.PROVIDER, f.provider());
				f.checklist().ifPresent(c -> refer(Family.CHECKLIST, c));
				answers(f.answers());
				answers(f.judgements());
			}
			case Fact.Proposals f -> {
				refer(Family.PROVIDER, f.provider());
				f.checklist().ifPresent(c -> refer(Family.CHECKLIST, c));
				answers(f.answers());
			}
			case Fact.Chapter f -> declare(Family.CHAPTER, f.name());
			case Fact.Table f -> written(f.name(), f.chapter());
			case Fact.Written f -> prose(f);
			case Fact.Glossary f -> {
				// an entry has no id
			}
		}
	}

	private void proposition(Fact.Proposition proposition) {
		declare(Family.STATEMENT, proposition.name());
		all(Family.POPULATION, proposition.askedOf());
	}

	private void group(Fact.Group group) {
		declare(Family.POPULATION, group.name());
		group.members().forEach(m -> refer(isProvider.test(m.id()) ? Family.PROVIDER : Family.POPULATION, m));
	}

	private void visit(Fact.Visit visit) {
		refer(Family.PROVIDER, visit.provider());
		visit.passages().forEach(p -> p.codings().forEach(c -> refer(Family.STATEMENT, c.proposition())));
		visit.judgements().forEach(j -> refer(Family.STATEMENT, j.proposition()));
	}

	private void answers(Collection<Fact.Answer> answers) {
		answers.forEach(a -> refer(Family.STATEMENT, a.criterion()));
	}

	private void prose(Fact.Written element) {
		switch (element) {
			case Fact.Finding f -> {
				written(f.name(), f.chapter());
				all(Family.WRITTEN, f.recommends());
			}
			case Fact.Recommendation f -> written(f.name(), Optional.empty());
			case Fact.Cameo f -> {
				written(f.name(), f.chapter());
				refer(Family.PROVIDER, f.provider());
			}
			case Fact.Section f -> written(f.name(), f.chapter());
		}
		for (var language : Language.values()) {
			element.prose().claims(language).forEach(this::claim);
		}
	}

	private void written(Name name, Optional<Name> chapter) {
		declare(Family.WRITTEN, name);
		chapter.ifPresent(c -> refer(Family.CHAPTER, c));
	}

	private void claim(Prose.Claim claim) {
		population(claim.population());
		claim.than().ifPresent(this::population);
		expression(claim.expression());
	}

	private void population(Population population) {
		if (!population.name().id().equals(Population.ALL_PROVIDERS)) {
			refer(Family.POPULATION, population.name());
		}
	}

	private void expression(Expression expression) {
		switch (expression) {
			case Expression.Of of -> refer(Family.STATEMENT, of.name());
			case Expression.Not not -> expression(not.operand());
			case Expression.And and -> and.operands().forEach(this::expression);
			case Expression.Or or -> or.operands().forEach(this::expression);
		}
	}

	private void declare(Family family, Name name) {
		found.add(new Mention(family, name, true));
	}

	private void refer(Family family, Name name) {
		found.add(new Mention(family, name, false));
	}

	private void all(Family family, Collection<Name> names) {
		names.forEach(n -> refer(family, n));
	}
}
