package cymru.canfod.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.junit.jupiter.api.Test;

import cymru.canfod.dsl.parsing.Words;
import cymru.canfod.dsl.services.CanfodGrammarAccess;

/** The scanner's lists of words are the grammar's. */
class WordsTest {

	private final CanfodGrammarAccess grammar = CanfodLanguage.parsing().getInstance(CanfodGrammarAccess.class);

	@Test
	void elementsBeginWithTheWordsOfTheGrammar() {
		var alternatives = (Alternatives) grammar.getElementRule().getAlternatives();
		Set<String> heads = alternatives.getElements().stream().map(e -> (ParserRule) ((RuleCall) e).getRule())
				.map(rule -> GrammarUtil.containedKeywords(rule).get(0)).map(Keyword::getValue).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(heads, new TreeSet<>(Words.elements()));
	}

	@Test
	void clausesAreWordsOfTheGrammar() {
		assertTrue(GrammarUtil.getAllKeywords(grammar.getGrammar()).containsAll(Words.CLAUSES));
	}
}
