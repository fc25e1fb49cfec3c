package cymru.canfod.tally;

import static java.util.Optional.empty;
import static java.util.Optional.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cymru.canfod.quantifier.Bounds;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Pair;
import cymru.canfod.tally.facts.Stance;
import cymru.canfod.tally.facts.Text;

/**
 * Reads facts from text for tests: a part of the language, without its error recovery. Elements start in the first column;
 * titles may be left out.
 */
final class FactsText {

	private static final Map<String, Stance> STANCES = Map.of("yes", Stance.YES, "no", Stance.NO, "mixed", Stance.MIXED, "unclear",
			Stance.UNCLEAR);
	private static final Map<String, Fact.Outcome> OUTCOMES = Map.of("yes", Fact.Outcome.YES, "no", Fact.Outcome.NO, "cannot-tell",
			Fact.Outcome.CANNOT_TELL, "not-applicable", Fact.Outcome.NOT_APPLICABLE);

	private final Tokens tokens;
	private int start;

	private FactsText(String source) {
		tokens = new Tokens(source);
	}

	static FileFacts file(String path, String source) {
		return new FileFacts(path, new FactsText(source).elements(), List.of());
	}

	private List<Fact> elements() {
		List<Fact> facts = new ArrayList<>();
		while (tokens.hasMore()) {
			start = tokens.offset();
			String keyword = tokens.name().id();
			facts.add(switch (keyword) {
				case "review" -> review();
				case "scheme" -> scheme();
				case "theme" -> theme();
				case "kind" -> new Fact.Kind(tokens.name(), pair(), tokens.since(start));
				case "provider" -> provider();
				case "group" -> group();
				case "visit" -> visit();
				case "checklist" -> checklist();
				case "website" -> website();
				case "chapter" -> new Fact.Chapter(tokens.name(), pair(), tokens.since(start));
				case "finding" -> finding();
				case "recommendation" -> new Fact.Recommendation(tokens.name(), empty(), ProseText.read(tokens), tokens.since(start));
				case "cameo" -> cameo();
				case "section" -> section();
				case "table" -> table();
				default -> throw new IllegalArgumentException(keyword);
			});
		}
		return facts;
	}

	private Pair pair() {
		Text english = tokens.isText() ? tokens.text() : new Text("", tokens.since(tokens.offset()));
		return new Pair(english, tokens.take("/") ? of(tokens.text()) : empty());
	}

	private Optional<Name> option(String keyword) {
		return tokens.take(keyword) ? of(tokens.name()) : empty();
	}

	private int number(String keyword, int usual) {
		return option(keyword).map(name -> Integer.valueOf(name.id())).orElse(usual);
	}

	private Fact review() {
		Name name = tokens.name();
		Pair title = pair();
		Optional<Name> scheme = option("scheme");
		Optional<Fact.Period> period = option("period").map(from -> new Fact.Period(from, option("to").orElseThrow()));
		return new Fact.Review(name, title, scheme, period, number("small-group", 5), number("thin-base", 50), List.of(), tokens.take("illustrative"),
				tokens.since(start));
	}

	private Fact scheme() {
		Name name = tokens.name();
		List<Fact.Term> terms = new ArrayList<>();
		while (tokens.isNext("term")) {
			int from = tokens.offset();
			tokens.take("term");
			Name id = tokens.name();
			List<Text> english = texts();
			List<Text> welsh = tokens.take("/") ? texts() : List.of();
			terms.add(new Fact.Term(id, english, welsh, bounds(), Optional.empty(), tokens.since(from)));
		}
		List<Text> loose = tokens.take("loose") ? texts() : List.of();
		return new Fact.Scheme(name, new Pair(new Text("", name.span()), Optional.empty()), "", Optional.empty(), terms, loose, tokens.take("/") ? texts() : List.of(), tokens.since(start));
	}

	private List<Text> texts() {
		List<Text> texts = new ArrayList<>(List.of(tokens.text()));
		while (tokens.take(",")) {
			texts.add(tokens.text());
		}
		return texts;
	}

	private Bounds bounds() {
		Bounds bounds = switch (tokens.name().id()) {
			case "at-least" -> Bounds.atLeast(percent());
			case "over" -> Bounds.over(percent());
			case "exactly" -> Bounds.exactly(percent());
			case "below" -> Bounds.below(percent());
			case "up-to" -> Bounds.upTo(percent());
			default -> throw new IllegalArgumentException("bounds");
		};
		return tokens.take("and") ? bounds.and(bounds()) : bounds;
	}

	private int percent() {
		return Integer.parseInt(tokens.name().id());
	}

	private Fact theme() {
		Name name = tokens.name();
		List<Fact.Proposition> propositions = new ArrayList<>();
		while (tokens.isNext("proposition")) {
			int from = tokens.offset();
			tokens.take("proposition");
			Name id = tokens.name();
			Pair text = pair();
			List<Name> askedOf = tokens.take("of") ? tokens.names() : List.of();
			propositions.add(new Fact.Proposition(id, text, askedOf, tokens.since(from)));
		}
		return new Fact.Theme(name, new Pair(new Text("", name.span()), empty()), propositions, tokens.since(start));
	}

	private Fact provider() {
		Name name = tokens.name();
		Name kind = tokens.name();
		Optional<Text> authority = tokens.take("in") ? of(tokens.text()) : empty();
		Optional<Name> region = option("region");
		Optional<Name> medium = option("medium");
		List<Name> hosts = tokens.take("hosts") ? tokens.names() : List.of();
		return new Fact.Provider(name, new Text("", name.span()), kind, authority, region, medium, hosts, empty(), tokens.since(start));
	}

	private Fact group() {
		Name name = tokens.name();
		Pair label = pair();
		tokens.take("=");
		return new Fact.Group(name, label, tokens.names(), ProseText.filter(tokens), tokens.since(start));
	}

	private Fact visit() {
		Name provider = tokens.name();
		Name date = tokens.name();
		Optional<Name> mode = option("mode");
		Optional<Name> language = option("in");
		List<Text> notes = new ArrayList<>();
		List<Fact.Passage> passages = new ArrayList<>();
		List<Fact.Judgement> judgements = new ArrayList<>();
		while (tokens.hasMore() && !tokens.isElement()) {
			int from = tokens.offset();
			Name first = tokens.name();
			if (first.id().equals("notes")) {
				notes.add(tokens.text());
			} else if (first.id().equals("judgement")) {
				judgements.add(new Fact.Judgement(tokens.name(), STANCES.get(tokens.name().id()), "", tokens.since(from)));
			} else {
				passages.add(new Fact.Passage(first, tokens.text(), codings(), tokens.since(from)));
			}
		}
		return new Fact.Visit(provider, date, mode, language, List.of(), List.of(), notes, passages, judgements, tokens.since(start));
	}

	private List<Fact.Coding> codings() {
		List<Fact.Coding> codings = new ArrayList<>();
		while (STANCES.keySet().stream().anyMatch(tokens::isNext)) {
			Stance stance = STANCES.get(tokens.name().id());
			tokens.names().forEach(name -> codings.add(new Fact.Coding(stance, name)));
		}
		return codings;
	}

	private Fact checklist() {
		Name name = tokens.name();
		List<Fact.Criterion> criteria = new ArrayList<>();
		while (tokens.isNext("criterion")) {
			int from = tokens.offset();
			tokens.take("criterion");
			Name id = tokens.name();
			Fact.AnswerType type = Fact.AnswerType.valueOf(tokens.name().id().toUpperCase().replace('-', '_'));
			criteria.add(new Fact.Criterion(id, new Pair(new Text("", id.span()), empty()), type, tokens.since(from)));
		}
		return new Fact.Checklist(name, new Pair(new Text("", name.span()), empty()), criteria, List.of(), tokens.since(start));
	}

	private Fact website() {
		Name provider = tokens.name();
		Name date = tokens.name();
		List<Name> by = option("by").stream().toList();
		Optional<Name> checklist = option("using");
		List<Fact.Answer> answers = new ArrayList<>();
		List<Fact.Answer> judgements = new ArrayList<>();
		while (tokens.hasMore() && !tokens.isElement()) {
			int from = tokens.offset();
			List<Fact.Answer> told = tokens.take("judgement") ? judgements : answers;
			Name criterion = tokens.name();
			Optional<Text> text = tokens.isText() ? of(tokens.text()) : empty();
			Optional<String> word = text.isPresent() ? empty() : of(tokens.name().id());
			told.add(new Fact.Answer(criterion, word.map(OUTCOMES::get),
					word.filter(found -> !OUTCOMES.containsKey(found)).map(Integer::valueOf), text, "", "", empty(), tokens.since(from)));
		}
		return new Fact.Website(provider, date, by, checklist, answers, judgements, tokens.since(start));
	}

	private Fact finding() {
		Name name = tokens.name();
		Optional<Name> chapter = option("in");
		var prose = ProseText.read(tokens);
		List<Name> recommends = tokens.take("recommends") ? tokens.names() : List.of();
		return new Fact.Finding(name, chapter, prose, recommends, tokens.since(start));
	}

	private Fact cameo() {
		Name name = tokens.name();
		Name provider = option("at").orElseThrow();
		return new Fact.Cameo(name, provider, option("in"), new Pair(new Text("", name.span()), empty()), ProseText.read(tokens),
				tokens.since(start));
	}

	private Fact section() {
		Name name = tokens.name();
		return new Fact.Section(name, tokens.name(), option("in"), new Pair(new Text("", name.span()), empty()), ProseText.read(tokens),
				tokens.since(start));
	}

	private Fact table() {
		Name name = tokens.name();
		tokens.take("columns");
		List<Pair> columns = texts().stream().map(text -> new Pair(text, Optional.empty())).toList();
		List<Fact.Row> rows = new ArrayList<>();
		while (tokens.isNext("row") || tokens.isNext("total")) {
			int from = tokens.offset();
			boolean total = tokens.name().id().equals("total");
			List<Fact.Cell> cells = new ArrayList<>();
			do {
				cells.add(tokens.isText() ? new Fact.Cell(of(pair()), empty()) : new Fact.Cell(empty(), of(tokens.name())));
			} while (tokens.take(","));
			rows.add(new Fact.Row(total, cells, tokens.since(from)));
		}
		return new Fact.Table(name, empty(), new Pair(new Text("", name.span()), empty()), empty(), false, columns, rows, empty(),
				tokens.since(start));
	}
}
