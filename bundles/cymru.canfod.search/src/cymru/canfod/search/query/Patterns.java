package cymru.canfod.search.query;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

import cymru.canfod.search.analysis.Readings;
import cymru.canfod.search.index.Names;

/** Words with signs for other letters. They are held against words as they are written and, from a Welsh beginning, against the unmutated word. */
final class Patterns {

	private static final int MOST_WORK = 10_000;

	private Patterns() {
	}

	static Query query(String pattern) {
		Automaton wanted = Operations.union(List.of(ofWords(pattern), Operations.concatenate(List.of(Automata.makeString(Readings.WELSH), ofWords(pattern)))));
		// told outright: of what is equally good the first by file and line are shown, and a pattern that was made ready does not tell that it is
		return new ConstantScoreQuery(new AutomatonQuery(new Term(Names.TEXT, pattern), Operations.determinize(wanted, MOST_WORK)));
	}

	/** The colon stands only in terms for forms of words, so no sign is to match it. */
	private static Automaton ofWords(String pattern) {
		List<Automaton> parts = new ArrayList<>();
		String plain = Readings.written(pattern).getFirst();
		plain.codePoints().forEach(c -> parts.add(switch (c) {
		case '*' -> Operations.repeat(letter());
		case '?' -> letter();
		default -> Automata.makeChar(c);
		}));
		return Operations.concatenate(parts);
	}

	private static Automaton letter() {
		return Operations.union(List.of(Automata.makeCharRange(0, ':' - 1), Automata.makeCharRange(':' + 1, Character.MAX_CODE_POINT)));
	}
}
