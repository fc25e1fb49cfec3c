package cymru.canfod.dsl.ide.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import cymru.canfod.dsl.ide.text.Token;
import cymru.canfod.dsl.ide.text.TokenKind;
import cymru.canfod.dsl.ide.text.Tokens;
import cymru.canfod.tally.facts.Fact;

/** An answer as it stands in a file, changed part by part: comments and further remarks in it stay. */
final class AnswerText {

	private static final int NONE = -1;

	private final List<Token> tokens;
	private final List<String> pieces;
	/** Index of the token behind which what is new goes. */
	private int last;

	private AnswerText(String text) {
		tokens = Tokens.of(text);
		pieces = new ArrayList<>(tokens.stream().map(Token::text).toList());
	}

	/** A new answer. */
	static String line(String criterion, Said said) {
		return criterion + " " + said.answer() + quoted(said.address()) + quoted(said.note())
				+ said.acceptedBy().map(by -> " accepted-by " + by).orElse("");
	}

	/**
	 * What becomes of an answer.
	 *
	 * @param text of the answer alone
	 * @param before what it says
	 */
	static String changed(String text, Fact.Answer before, Said said) {
		return new AnswerText(text).change(before, Said.of(before), said);
	}

	private String change(Fact.Answer fact, Said before, Said said) {
		int answer = before.answer().isEmpty() ? NONE : word(0);
		boolean free = fact.text().isPresent();
		int address = string(answer, free, AnswerText::isAddress);
		int note = string(answer, free, text -> !isAddress(text));
		int accepted = first(NONE, token -> token.kind() == TokenKind.KEYWORD && token.text().equals("accepted-by"));
		if (answer == NONE) {
			insert(" " + said.answer());
		} else {
			if (!before.answer().equals(said.answer())) {
				pieces.set(answer, said.answer());
			}
			last = answer;
		}
		remark(address, before.address(), said.address());
		remark(note, before.note(), said.note());
		if (!before.acceptedBy().equals(said.acceptedBy())) {
			if (accepted != NONE) {
				remove(accepted);
				remove(first(accepted, token -> token.kind() == TokenKind.ID));
			}
			last = tokens.size() - 1;
			said.acceptedBy().ifPresent(by -> insert(" accepted-by " + by));
		}
		return String.join("", pieces);
	}

	private void remark(int index, String before, String after) {
		if (index == NONE) {
			insert(quoted(after));
			return;
		}
		if (after.isEmpty()) {
			remove(index);
		} else {
			if (!before.equals(after)) {
				pieces.set(index, Quoted.line(after));
			}
			last = Math.max(last, index);
		}
	}

	private void insert(String words) {
		pieces.set(last, pieces.get(last) + words);
	}

	private void remove(int index) {
		if (index != NONE) {
			pieces.set(index, "");
			if (tokens.get(index - 1).kind() == TokenKind.SPACE) {
				pieces.set(index - 1, "");
			}
		}
	}

	/** The first word behind another. */
	private int word(int behind) {
		return first(behind, token -> !token.kind().isHidden());
	}

	/** A text that is an answer is no remark. */
	private int string(int answer, boolean free, Predicate<String> condition) {
		return first(free ? answer : NONE, token -> token.kind() == TokenKind.STRING && condition.test(token.text()));
	}

	private static boolean isAddress(String quoted) {
		return Fact.Answer.isAddress(quoted.replaceAll("^\"|\"$", ""));
	}

	private int first(int behind, Predicate<Token> condition) {
		return IntStream.range(behind + 1, tokens.size()).filter(i -> condition.test(tokens.get(i))).findFirst().orElse(NONE);
	}

	private static String quoted(String words) {
		return words.isBlank() ? "" : " " + Quoted.line(words);
	}
}
