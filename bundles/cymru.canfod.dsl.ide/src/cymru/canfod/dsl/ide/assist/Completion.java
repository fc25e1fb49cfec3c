package cymru.canfod.dsl.ide.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.Expectations;
import cymru.canfod.dsl.ide.text.Expected;
import cymru.canfod.dsl.ide.text.Token;
import cymru.canfod.dsl.ide.text.TokenKind;
import cymru.canfod.quantifier.Language;

/** Proposes what can stand at a place: words of the language, ids of the right type, and the terms that hold for a claim. */
public final class Completion {

	private final Source source;
	private final List<Token> tokens;
	private final Language language;

	/**
	 * For a text.
	 *
	 * @param tokens of the whole text
	 * @param language of the interface
	 */
	public Completion(Source source, List<Token> tokens, Language language) {
		this.source = source;
		this.tokens = tokens;
		this.language = language;
	}

	/** The proposals for an offset, the likeliest first; none inside running text. */
	public List<Proposal> at(int offset) {
		var text = tokens.stream().filter(t -> t.kind().isText() && isInside(t, offset)).findFirst();
		if (text.isPresent()) {
			return new ClaimCompletion(source, language).inText(text.get(), offset);
		}
		if (tokens.stream().anyMatch(t -> t.kind() == TokenKind.COMMENT && t.encloses(offset))) {
			return List.of();
		}
		return expected(offset);
	}

	/** Between the quotes, or between the brackets of a claim. */
	private static boolean isInside(Token token, int offset) {
		var text = token.text();
		return switch (token.kind()) {
			case CLAIM_WORDS -> offset >= token.offset() && offset <= token.offset() + Math.max(0, text.lastIndexOf("](")) && offset < token.end();
			case PROSE_HEAD -> token.encloses(offset);
			case PROSE_JOIN, PROSE_TAIL, STRING -> token.encloses(offset) || offset == token.end() && !isClosed(token);
			default -> false;
		};
	}

	private static boolean isClosed(Token token) {
		return token.text().length() > 1 && token.text().endsWith("\"") || token.kind() == TokenKind.PROSE_JOIN;
	}

	private List<Proposal> expected(int offset) {
		var typed = Typed.before(source.text(), offset);
		var before = element(typed.offset());
		var candidates = new Candidates(source, before, language);
		boolean lineIsNew = source.text().substring(source.text().lastIndexOf('\n', offset - 1) + 1, typed.offset()).isBlank();
		var proposals = new ArrayList<Proposal>();
		for (Expected expected : Expectations.ofCanfod().after(before).stream().filter(e -> suits(e, lineIsNew, before)).toList()) {
			if (expected.isKeyword()) {
				keyword(expected, typed).ifPresent(proposals::add);
			} else {
				candidates.of(expected).stream().filter(c -> typed.fits(c.word(), c.label())).map(c -> c.proposal(typed)).forEach(proposals::add);
			}
		}
		return proposals.stream().distinct().sorted(Comparator.comparingInt((Proposal p) -> typed.rank(p.label())).thenComparing(Completion::group))
				.toList();
	}

	/** By custom one fact stands on a line, and no clause of a review or a provider stands twice. */
	private static boolean suits(Expected expected, boolean lineIsNew, List<Token> before) {
		if (startsElement(expected)) {
			return lineIsNew;
		}
		var words = before.stream().map(Token::text).toList();
		return switch (expected.rule() + "." + expected.feature()) {
			case "Passage.role", "Answer.criterion", "Judgement." -> lineIsNew;
			case "Stance." -> lineIsNew || words.size() > 1 && words.get(words.size() - 2).equals("judgement");
			case "Visit." -> lineIsNew == expected.keyword().equals("notes");
			case "Visit.mode" -> !lineIsNew;
			case "Website." -> lineIsNew == expected.keyword().equals("judgement");
			// A machine writes proposals, and accepting one writes by whom.
			case "Proposals." -> !expected.keyword().equals("proposals");
			case "Answer." -> false;
			case "Review.", "Provider." -> !words.contains(expected.keyword());
			default -> true;
		};
	}

	/** Ids go before words of the language: whoever may refer to something mostly wants to. */
	private static int group(Proposal proposal) {
		return switch (proposal.kind()) {
			case KEYWORD -> 1;
			case TEMPLATE -> 2;
			default -> 0;
		};
	}

	private Optional<Proposal> keyword(Expected expected, Typed typed) {
		var word = expected.keyword();
		if (!Character.isLetter(word.charAt(0))) {
			return typed.word().isEmpty() ? Optional.of(Proposal.plain(typed.offset(), 0, sign(word), Proposal.Kind.KEYWORD, word, "")) : Optional.empty();
		}
		if (!word.startsWith(typed.word())) {
			return Optional.empty();
		}
		var template = startsElement(expected) ? Templates.of(word) : Optional.<String>empty();
		return Optional.of(template.map(t -> element(word, t, typed))
				.orElseGet(() -> Proposal.plain(typed.offset(), typed.word().length(), word + " ", Proposal.Kind.KEYWORD, word, "")));
	}

	/** Elements begin in the first column, whatever the indent of the line so far. */
	private Proposal element(String keyword, String template, Typed typed) {
		int start = source.text().lastIndexOf('\n', typed.offset() - 1) + 1;
		int length = typed.offset() + typed.word().length() - start;
		return Proposal.template(start, length, template.stripTrailing(), Proposal.Kind.TEMPLATE, keyword, firstLine(template));
	}

	private static boolean startsElement(Expected expected) {
		return expected.rule().equalsIgnoreCase(expected.keyword()) && Templates.of(expected.keyword()).isPresent();
	}

	private static String firstLine(String template) {
		return template.lines().findFirst().orElse("").replaceAll("\\$\\{([^}]*)}", "$1");
	}

	private static String sign(String sign) {
		return sign.equals(":") || sign.equals(",") ? sign + " " : sign;
	}

	/** The tokens from the start of the element that the offset is in. */
	private List<Token> element(int offset) {
		var before = tokens.stream().filter(t -> t.end() <= offset && !t.kind().isHidden()).toList();
		int start = before.size() - 1;
		while (start > 0 && !(before.get(start).kind() == TokenKind.KEYWORD && isAtLineStart(before.get(start)))) {
			start--;
		}
		return before.subList(Math.max(0, start), before.size());
	}

	private boolean isAtLineStart(Token token) {
		return token.offset() == 0 || source.text().charAt(token.offset() - 1) == '\n';
	}
}
