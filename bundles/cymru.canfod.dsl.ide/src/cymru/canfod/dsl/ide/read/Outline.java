package cymru.canfod.dsl.ide.read;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.Message;
import cymru.canfod.dsl.ide.read.Node.Kind;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.tally.facts.Text;

/** What a file holds, as a tree in users' words. */
public final class Outline {

	private static final int LONGEST_LABEL = 60;

	private final Source source;
	private final Language language;

	private Outline(Source source, Language language) {
		this.source = source;
		this.language = language;
	}

	/** The elements of the file in its order, each with what stands in it. */
	public static List<Node> of(Source source, Language language) {
		var outline = new Outline(source, language);
		return source.facts().elements().stream().map(outline::element).toList();
	}

	/** The innermost of them that a place lies in. */
	public static Optional<Node> at(Source source, int offset, Language language) {
		return innermost(of(source, language), offset);
	}

	private static Optional<Node> innermost(List<Node> nodes, int offset) {
		return nodes.stream().filter(node -> node.span().touches(offset)).findFirst().map(node -> innermost(node.children(), offset).orElse(node));
	}

	private Node element(Fact fact) {
		return switch (fact) {
			case Fact.Review f -> named(Kind.REVIEW, f, f.title().in(language), List.of());
			case Fact.Scheme f -> named(Kind.SCHEME, f, f.title().in(language), f.terms().stream().map(this::term).toList());
			case Fact.Theme f -> named(Kind.THEME, f, f.title().in(language), f.propositions().stream().map(this::element).toList());
			case Fact.Proposition f -> leaf(Kind.PROPOSITION, f.text().in(language), f.name().id(), f.span(), f.name().span());
			case Fact.Kind f -> named(Kind.KIND, f, f.label().in(language), List.of());
			case Fact.Provider f -> leaf(Kind.PROVIDER, f.name().id() + " " + f.title().printed(), f.kind().id(), f.span(), f.name().span());
			case Fact.Group f -> named(Kind.GROUP, f, f.label().in(language), List.of());
			case Fact.Visit f -> visit(f);
			case Fact.Checklist f -> named(Kind.CHECKLIST, f, f.title().in(language),
					Stream.concat(f.unsectioned().stream().map(this::element), f.sections().stream().map(this::section)).toList());
			case Fact.Criterion f -> leaf(Kind.CRITERION, f.text().in(language), f.name().id(), f.span(), f.name().span());
			case Fact.Website f -> leaf(Kind.WEBSITE, Message.WEBSITE.in(language) + ": " + provider(f.provider()), date(f.date()), f.span(),
					f.provider().span());
			case Fact.Proposals f -> leaf(Kind.WEBSITE, Message.PROPOSALS.in(language) + ": " + provider(f.provider()), date(f.date()), f.span(),
					f.provider().span());
			case Fact.Chapter f -> named(Kind.CHAPTER, f, f.title().in(language), List.of());
			case Fact.Finding f -> written(Kind.FINDING, f, Optional.empty());
			case Fact.Recommendation f -> written(Kind.RECOMMENDATION, f, Optional.empty());
			case Fact.Cameo f -> written(Kind.CAMEO, f, Optional.of(f.title().in(language)));
			case Fact.Section f -> written(Kind.SECTION, f, Optional.of(f.title().in(language)));
			case Fact.Table f -> named(Kind.TABLE, f, f.title().in(language), List.of());
			case Fact.Glossary f -> leaf(Kind.GLOSSARY, f.abbreviation().printed(), f.english().printed(), f.span(), f.abbreviation().span());
		};
	}

	private Node named(Kind kind, Fact.Declared fact, String title, List<Node> children) {
		var word = Message.valueOf(kind.name()).in(language);
		return new Node(kind, word + ": " + title, fact.name().id(), fact.span(), fact.name().span(), Optional.empty(), children);
	}

	private Node written(Kind kind, Fact.Written fact, Optional<String> title) {
		var word = Message.valueOf(kind.name()).in(language);
		var first = title.or(() -> fact.prose().in(language).stream().findFirst().map(p -> p.printed()))
				.or(() -> fact.prose().english().stream().findFirst().map(p -> p.printed())).orElse("");
		var claims = source.review().claims(source.path()).stream().filter(c -> c.owner().span().equals(fact.span())).map(this::claim);
		return new Node(kind, word + " " + fact.name().id(), shortened(first), fact.span(), fact.name().span(), Optional.empty(), claims.toList());
	}

	private Node claim(CheckedClaim claim) {
		var label = VerdictWords.sign(claim.verdict().code()) + " " + claim.claim().text().printed();
		return new Node(Kind.CLAIM, label, VerdictWords.count(claim, source.review(), language), claim.claim().span(), claim.claim().text().span(),
				Optional.of(claim.verdict().code()), List.of());
	}

	private Node term(Fact.Term term) {
		return leaf(Kind.TERM, Stream.concat(term.english().stream(), term.welsh().stream()).findFirst().map(Text::printed).orElse(term.name().id()),
				term.note().map(note -> note.in(language)).orElse(""), term.span(), term.name().span());
	}

	private Node section(Fact.ChecklistSection section) {
		return new Node(Kind.SECTION, section.title().in(language), section.name().id(), section.span(), section.name().span(), Optional.empty(),
				section.criteria().stream().map(this::element).toList());
	}

	private Node visit(Fact.Visit visit) {
		var passages = visit.passages().stream()
				.map(p -> leaf(Kind.PASSAGE, "“" + shortened(p.quote().printed()) + "”", p.role().id(), p.span(), p.role().span()));
		var judgements = visit.judgements().stream().map(j -> leaf(Kind.JUDGEMENT,
				Message.JUDGEMENT.in(language) + ": " + j.proposition().id(), stance(j), j.span(), j.proposition().span()));
		return new Node(Kind.VISIT, Message.VISIT.in(language) + ": " + provider(visit.provider()), date(visit.date()), visit.span(),
				visit.provider().span(), Optional.empty(), Stream.concat(passages, judgements).toList());
	}

	private String stance(Fact.Judgement judgement) {
		return Message.valueOf(judgement.stance().name()).in(language);
	}

	private static Node leaf(Kind kind, String label, String detail, Span span, Span at) {
		return new Node(kind, label, detail, span, at, Optional.empty(), List.of());
	}

	private String provider(Name id) {
		return Optional.ofNullable(source.review().declarations().providers().get(id.id()))
				.map(d -> id.id() + " " + d.fact().title().printed()).orElse(id.id());
	}

	private String date(Name written) {
		try {
			return LocalDate.parse(written.id()).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Message.locale(language)));
		} catch (DateTimeParseException notADate) {
			return written.id();
		}
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST_LABEL ? text : text.substring(0, text.lastIndexOf(' ', LONGEST_LABEL - 1) + 1).strip() + " …";
	}
}
