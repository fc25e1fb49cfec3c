package cymru.canfod.dsl.ide.assist;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.Expected;
import cymru.canfod.dsl.ide.text.Token;
import cymru.canfod.dsl.ide.text.TokenKind;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Pair;

/** The user's own words that fit a place: ids of the right type with their labels, and values that the review uses. */
final class Candidates {

	private final Source source;
	private final List<Token> before;
	private final Language language;

	/**
	 * For a place.
	 *
	 * @param before the tokens of the element up to it
	 */
	Candidates(Source source, List<Token> before, Language language) {
		this.source = source;
		this.before = before;
		this.language = language;
	}

	/** The words that fit what the grammar expects, in the order in which the review declares or uses them. */
	List<Candidate> of(Expected expected) {
		if (expected.terminal().equals(TokenKind.STRING.name())) {
			return List.of();
		}
		return switch (expected.type()) {
			case "" -> new Values(source, before).of(expected).stream().map(v -> new Candidate(v, "", Proposal.Kind.VALUE)).toList();
			case "Statement" -> statements();
			case "Population" -> populations(expected.feature().equals("members"));
			default -> declared(expected.type());
		};
	}

	private List<Candidate> declared(String type) {
		var known = source.review().declarations();
		return switch (type) {
			case "Provider" -> providers().toList();
			case "Proposition" -> titled(known.propositions(), Fact.Proposition::text, Proposal.Kind.STATEMENT).toList();
			case "Criterion" -> criteria();
			case "Kind" -> titled(known.kinds(), Fact.Kind::label, Proposal.Kind.POPULATION).toList();
			case "Chapter" -> titled(known.chapters(), Fact.Chapter::title, Proposal.Kind.OTHER).toList();
			case "Checklist" -> titled(known.checklists(), Fact.Checklist::title, Proposal.Kind.OTHER).toList();
			case "Recommendation" -> known.recommendations().values().stream().map(d -> d.fact())
					.map(r -> new Candidate(r.name().id(), printed(r), Proposal.Kind.OTHER)).toList();
			case "Scheme" -> titled(known.schemes(), Fact.Scheme::title, Proposal.Kind.OTHER).toList();
			default -> List.of();
		};
	}

	private String printed(Fact.Written element) {
		return element.prose().in(language).stream().findFirst().map(p -> p.printed()).orElse("");
	}

	private Stream<Candidate> providers() {
		return source.review().declarations().providers().values().stream().map(d -> d.fact())
				.map(p -> new Candidate(p.name().id(), p.title().printed(), Proposal.Kind.PROVIDER));
	}

	private List<Candidate> populations(boolean membersOfGroup) {
		var known = source.review().declarations();
		var populations = Stream.concat(titled(known.groups(), Fact.Group::label, Proposal.Kind.POPULATION),
				titled(known.kinds(), Fact.Kind::label, Proposal.Kind.POPULATION));
		return (membersOfGroup ? Stream.concat(populations, providers()) : populations).toList();
	}

	/** With the verdict that each would have now, when the place is a claim. */
	private List<Candidate> statements() {
		var known = source.review().declarations();
		var yesNo = known.criteria().values().stream().map(d -> d.fact()).filter(c -> c.type() == Fact.AnswerType.YES_NO);
		var counts = new ClaimCounts(source.review(), before, language);
		return Stream.concat(known.propositions().values().stream().map(d -> new Candidate(d.fact().name().id(), d.fact().text().in(language),
				Proposal.Kind.STATEMENT)), yesNo.map(c -> new Candidate(c.name().id(), c.text().in(language), Proposal.Kind.STATEMENT)))
				.map(counts::added).toList();
	}

	private List<Candidate> criteria() {
		var checklists = source.review().declarations().checklists();
		int using = lastIndexOf("using");
		var checklist = using >= 0 && using + 1 < before.size() ? checklists.get(before.get(using + 1).text()) : null;
		var all = checklist == null ? checklists.values().stream().flatMap(c -> c.fact().criteria().stream()) : checklist.fact().criteria().stream();
		return all.map(c -> new Candidate(c.name().id(), c.text().in(language), Proposal.Kind.STATEMENT)).toList();
	}

	private int lastIndexOf(String keyword) {
		return before.stream().map(Token::text).toList().lastIndexOf(keyword);
	}

	private <T extends Fact.Declared> Stream<Candidate> titled(Map<String, Declaration<T>> known, Function<T, Pair> title,
			Proposal.Kind kind) {
		return known.values().stream().map(d -> new Candidate(d.fact().name().id(), title.apply(d.fact()).in(language), kind));
	}
}
