package cymru.canfod.tally;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.tally.facts.Span;

/** What can be wrong with the frame of a review: its ids, groups, dates and schemes. */
final class FrameCheck {

	private final Declarations declarations;
	private final Populations populations;
	private final Map<String, Issues> issues = new TreeMap<>();
	private final IdRegister schemes = new IdRegister("scheme");
	private final IdRegister themes = new IdRegister("theme");
	private final IdRegister questions = new IdRegister("question");
	private final IdRegister groups = new IdRegister("population");
	private final IdRegister providers = new IdRegister("provider");
	private final IdRegister checklists = new IdRegister("checklist");

	private FrameCheck(Declarations declarations, Populations populations) {
		this.declarations = declarations;
		this.populations = populations;
	}

	/** The issues of the review's own files, in the order of their paths; what ships with Canfod comes first and is not questioned. */
	static List<Issue> check(Frame frame, Declarations declarations, Collection<FileFacts> builtIn, Collection<FileFacts> files) {
		FrameCheck check = new FrameCheck(declarations, frame.populations());
		check.take(builtIn);
		check.issues.clear();
		check.take(files);
		check.reviews(files);
		files.forEach(file -> file.elements().forEach(fact -> check.check(check.at(file.path()), fact)));
		check.providersInNoGroup();
		return check.issues.values().stream().flatMap(found -> found.list().stream()).toList();
	}

	private Issues at(String file) {
		return issues.computeIfAbsent(file, Issues::new);
	}

	private void take(Collection<FileFacts> files) {
		for (FileFacts file : files) {
			for (Fact fact : file.elements()) {
				take(file.path(), fact);
			}
		}
	}

	private void take(String file, Fact fact) {
		switch (fact) {
			case Fact.Scheme scheme -> schemes.take(scheme.name(), file, this::at);
			case Fact.Theme theme -> {
				themes.take(theme.name(), file, this::at);
				theme.propositions().forEach(proposition -> questions.take(proposition.name(), file, this::at));
			}
			case Fact.Kind kind -> groups.take(kind.name(), file, this::at);
			case Fact.Group group -> groups.take(group.name(), file, this::at);
			case Fact.Provider provider -> providers.take(provider.name(), file, this::at);
			case Fact.Checklist checklist -> {
				checklists.take(checklist.name(), file, this::at);
				checklist.criteria().forEach(criterion -> questions.take(criterion.name(), file, this::at));
				IdRegister sections = new IdRegister("section");
				checklist.sections().forEach(section -> sections.take(section.name(), file, this::at));
			}
			default -> { /* no part of the frame, or without an id */ }
		}
	}

	private void reviews(Collection<FileFacts> files) {
		List<Declaration<Fact.Review>> reviews = declarations.reviews();
		if (reviews.isEmpty()) {
			String first = files.stream().map(FileFacts::path).findFirst().orElse("review.canfod");
			at(first).add(Span.FILE_START, IssueCode.NO_REVIEW);
		}
		reviews.stream().skip(1).forEach(review -> at(review.file()).add(review.fact().name().span(), IssueCode.TWO_REVIEWS,
				review.fact().name().id(), reviews.getFirst().fact().name().id(), reviews.getFirst().file()));
	}

	private void check(Issues at, Fact fact) {
		switch (fact) {
			case Fact.Review review -> {
				review.scheme().filter(name -> !declarations.schemes().containsKey(name.id()))
						.ifPresent(name -> at.unknown(name, "scheme", declarations.schemes().keySet()));
				review.period().ifPresent(period -> checkPeriod(at, period));
			}
			case Fact.Theme theme -> theme.propositions().forEach(proposition -> proposition.askedOf().stream()
					.filter(name -> !populations.knows(name.id())).forEach(name -> at.unknown(name, "population", populations.ids())));
			case Fact.Provider provider -> {
				if (!declarations.kinds().containsKey(provider.kind().id())) {
					at.unknown(provider.kind(), "kind", declarations.kinds().keySet());
				}
				Vocabulary.checkMedium(provider.medium(), at);
			}
			case Fact.Group group -> checkGroup(at, group);
			case Fact.Scheme scheme -> SchemeCheck.check(scheme, at);
			default -> { /* nothing that could be wrong */ }
		}
	}

	private static void checkPeriod(Issues at, Fact.Period period) {
		Optional<LocalDate> from = Vocabulary.date(period.from(), at);
		Optional<LocalDate> to = Vocabulary.date(period.to(), at);
		if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
			at.add(period.to().span(), IssueCode.DATE_ORDER, period.from().id(), period.to().id());
		}
	}

	private void checkGroup(Issues at, Fact.Group group) {
		if (group.name().id().equals(Population.ALL_PROVIDERS)) {
			at.add(group.name().span(), IssueCode.DUPLICATE_ID, "reserved", group.name().id());
		}
		if (populations.cyclic().contains(group.name().id())) {
			at.add(group.name().span(), IssueCode.CYCLIC_GROUP, group.name().id());
		}
		for (Name member : group.members()) {
			if (!populations.knows(member.id()) && populations.number(member.id()).isEmpty()) {
				at.unknown(member, "member", populations.ids());
			}
		}
		Vocabulary.checkFilter(group.where(), populations, at);
	}

	private void providersInNoGroup() {
		if (declarations.groups().isEmpty()) {
			return;
		}
		BitSet grouped = new BitSet();
		declarations.groups().keySet().forEach(group -> grouped.or(populations.members(group)));
		for (Declaration<Fact.Provider> provider : declarations.providers().values()) {
			Name name = provider.fact().name();
			populations.number(name.id()).filter(number -> !grouped.get(number))
					.ifPresent(number -> at(provider.file()).add(name.span(), IssueCode.PROVIDER_IN_NO_GROUP, name.id()));
		}
	}
}
