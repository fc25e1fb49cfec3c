package cymru.canfod.search.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Text;

/**
 * A coded passage as it may stand in notes.
 *
 * @param words on one line
 * @param propositions that it is coded to
 */
record NotedPassage(String words, Set<String> propositions) {

	static NotedPassage of(Fact.Passage passage) {
		return new NotedPassage(passage.quote().printed(), passage.codings().stream().map(coding -> coding.proposition().id()).collect(Collectors.toUnmodifiableSet()));
	}

	/** What the passages in a paragraph are coded to. */
	static Set<String> codedIn(String paragraph, List<NotedPassage> passages) {
		String line = Text.onOneLine(paragraph);
		return passages.stream().filter(passage -> line.contains(passage.words())).flatMap(passage -> passage.propositions().stream()).collect(Collectors.toUnmodifiableSet());
	}
}
