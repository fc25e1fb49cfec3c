package cymru.canfod.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

import cymru.canfod.dsl.parser.antlr.CanfodParser;
import cymru.canfod.dsl.parser.antlr.internal.InternalCanfodParser;
import cymru.canfod.dsl.parsing.CanfodLexer.Hidden;

/**
 * A parser that loses at most the line on which a mistake stands.
 *
 * <p>The generated parser leaves the rest of a file, or of an element, out of the model at the first word that it cannot place. This one hides that
 * word and what follows on its line (but no text, and inside a claim: up to the end of the claim) and parses again, until nothing is out of place. What was hidden is
 * in the node model as an error.
 */
@NonNullByDefault({})
public class LineRecoveringParser extends CanfodParser {

	/** After so many damaged places the next one costs the rest of its element. */
	private static final int LINE_PASSES = 60;
	/** After so many more the generated parser's own recovery has to do: this is hardly a Canfod file. */
	private static final int ELEMENT_PASSES = 60;
	/** For large files there are fewer passes, so that no more characters than this are parsed again. */
	private static final int MOST_CHARACTERS = 3_000_000;

	private List<Hidden> hidden = List.of();

	@Override
	protected IParseResult doParse(String ruleName, CharStream in, NodeModelBuilder builder, int initialLookAhead) {
		var stretches = new ArrayList<Hidden>();
		hidden = stretches;
		IParseResult result = super.doParse(ruleName, in, builder, initialLookAhead);
		if (!result.hasSyntaxErrors() || !(in instanceof ANTLRStringStream source)) {
			return result;
		}
		String text = in.substring(0, in.size() - 1);
		int passes = Math.min(LINE_PASSES + ELEMENT_PASSES, 2 + MOST_CHARACTERS / text.length());
		for (var loss = firstLoss(result, text); loss.isPresent() && stretches.size() < passes; loss = firstLoss(result, text)) {
			boolean many = stretches.size() >= Math.min(LINE_PASSES, passes / 2);
			add(withRubbishBelow(loss.get(), text, many), stretches);
			source.reset();
			result = super.doParse(ruleName, in, createNodeModelBuilder(), initialLookAhead);
		}
		return result;
	}

	/** What was lost again as an id cannot be one. */
	private static void add(Hidden loss, List<Hidden> stretches) {
		boolean again = stretches.removeIf(known -> known.from() == loss.from());
		stretches.add(again ? new Hidden(loss.from(), loss.to(), false) : loss);
	}

	@Override
	protected TokenSource createLexer(CharStream stream) {
		var lexer = (CanfodLexer) super.createLexer(stream);
		lexer.hide(hidden);
		return lexer;
	}

	@Override
	protected InternalCanfodParser createParser(XtextTokenStream stream) {
		return new InternalCanfodParser(stream, getGrammarAccess()) {
			/** Never skips a word to find a better one behind it: that one may be the head of the next line. */
			@Override
			public boolean mismatchIsUnwantedToken(IntStream input, int expected) {
				return false;
			}
		};
	}

	/** The first word that stands in the syntax tree but in no element, and what has to go with it. */
	private static Optional<Hidden> firstLoss(IParseResult result, String text) {
		boolean inClaim = false;
		boolean introduced = false;
		@Nullable ILeafNode lost = null;
		for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
			String terminal = terminal(leaf.getGrammarElement());
			boolean claimEnds = terminal.equals("PROSE_JOIN") || terminal.equals("PROSE_TAIL");
			if (lost != null && claimEnds) {
				return Optional.of(new Hidden(lost.getOffset(), leaf.getOffset(), false));
			}
			if (lost == null && isLost(leaf)) {
				if (!inClaim) {
					return Optional.of(rest(leaf, text, introduced));
				}
				lost = leaf;
			}
			introduced = isHidden(leaf) ? introduced && leaf.getText().indexOf('\n') < 0 : introducesId(leaf);
			inClaim = terminal.equals("CLAIM_WORDS") || inClaim && !claimEnds;
		}
		return lost == null ? Optional.empty() : Optional.of(rest(lost, text, false));
	}

	/** Behind such a word stands an id. When it is damaged, what stands there is taken for it: else the first id of the next line would be. */
	private static boolean introducesId(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof Keyword keyword && Words.introducesId(keyword.getValue());
	}

	private static boolean isHidden(ILeafNode leaf) {
		return leaf.isHidden() || leaf.getLength() == 0;
	}

	/** A word and what follows it on its line up to a text or a claim, which may go on over further lines. */
	private static Hidden rest(ILeafNode lost, String text, boolean asId) {
		int end = lineEnd(text, lost.getEndOffset());
		for (int i = lost.getEndOffset(); i < end; i++) {
			if (text.charAt(i) == '"' || text.charAt(i) == '[') {
				return new Hidden(lost.getOffset(), i, asId);
			}
		}
		return new Hidden(lost.getOffset(), end, asId);
	}

	/** Lines below that are no code go with the damaged one; with many damaged places all go up to the next element. */
	private static Hidden withRubbishBelow(Hidden loss, String text, boolean toNextElement) {
		if (loss.to() < lineEnd(text, loss.to()) && !toNextElement) {
			return loss;
		}
		int next = text.indexOf('\n', loss.to()) + 1;
		while (next > 0) {
			String line = TextScanner.line(text, next);
			if (Words.isHead(line) || !toNextElement && !isRubbish(line.strip())) {
				return new Hidden(loss.from(), Math.max(loss.to(), lineEnd(text, next - 1)), loss.asId());
			}
			next = text.indexOf('\n', next) + 1;
		}
		return new Hidden(loss.from(), text.length(), false);
	}

	private static boolean isRubbish(String line) {
		return !line.isEmpty() && !Character.isLetter(line.charAt(0)) && "\"[/".indexOf(line.charAt(0)) < 0;
	}

	/** Words that a rule took refer to their place in the rule; words that were skipped only to their terminal, or to nothing. */
	private static boolean isLost(ILeafNode leaf) {
		return !leaf.isHidden() && leaf.getLength() > 0 && (leaf.getGrammarElement() == null || leaf.getGrammarElement() instanceof AbstractRule);
	}

	private static String terminal(EObject grammarElement) {
		return switch (grammarElement) {
		case AbstractRule rule -> rule.getName();
		case RuleCall call -> call.getRule().getName();
		case CrossReference reference -> terminal(reference.getTerminal());
		case null, default -> "";
		};
	}

	private static int lineEnd(String text, int from) {
		int end = text.indexOf('\n', from);
		end = end < 0 ? text.length() : end;
		while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}
}
