package cymru.canfod.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.search.index.EntryKind;
import cymru.canfod.search.index.Entries;
import cymru.canfod.search.index.SearchIndex;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.query.Glossary;
import cymru.canfod.search.query.QueryException;

/** Whatever words stand beside each other in a text, that text is found when they are asked for in quotes: what makes phrases quick leaves none out. */
class PhraseRecallTest {

	/** Each n-th of the many phrases of the example review. */
	private static final int EACH = 37;
	private static final int LONGEST = 3;
	/** So many that those that cannot be among the first are passed over. */
	private static final int OFTEN = 3_000;

	@Test
	void everyPhraseOfTheExampleReviewIsFound(@TempDir Path folder) throws IOException, QueryException {
		try (SampleIndex sample = SampleIndex.open(folder.resolve("review"))) {
			Map<String, Set<String>> expected = new LinkedHashMap<>();
			for (EntryKind kind : List.of(EntryKind.PASSAGE, EntryKind.NOTE, EntryKind.FINDING, EntryKind.SECTION)) {
				for (Hit hit : sample.ask("in:" + kind.code()).hits()) {
					phrases(hit.text()).forEach(phrase -> expected.computeIfAbsent(phrase, each -> new TreeSet<>()).add(place(hit)));
				}
			}
			TreeSet<String> missed = new TreeSet<>();
			int number = 0;
			for (Map.Entry<String, Set<String>> phrase : expected.entrySet()) {
				if (number++ % EACH == 0) {
					for (String sign : List.of("", "=")) {
						String query = sign + '"' + phrase.getKey() + '"';
						Set<String> found = sample.ask(new Question(query, 1000, Question.Sorting.RELEVANCE, false, false)).hits().stream().map(PhraseRecallTest::place)
								.collect(Collectors.toSet());
						phrase.getValue().stream().filter(place -> !found.contains(place)).forEach(place -> missed.add(query + " in " + place));
					}
				}
			}
			assertEquals(Set.of(), missed);
			assertTrue(expected.size() > 10_000, () -> expected.size() + " phrases");
		}
	}

	@Test
	void ofOddTextsToo() throws IOException, QueryException {
		String[] texts = { "Mae'r plant a\u2019r athrawon yn i'w hysgol.", "The co-ordinator's role, face-to-face: 2.5 hours (12%) a week!", "ALN/ADY and DDdY; IDP/CDU",
				"Yr ysgol said \u201cwe are ready\u201d, ond nid yw'r rhieni.", "o'r \u0174yl i\u2019r T\u0177 Gwyn", "UPPER CASE WORDS HERE", "a the of and y yr o i", "naw deg 90 naw 9",
				"ei thad, ei chath a'i phlant", "na\u00efve caf\u00e9 na\u0131ve", "e-mail@example.org www.example.org/aln page", "x\u2011y z\u2013a b\u2014c" };
		try (SearchIndex index = SearchIndex.inMemory()) {
			index.update(List.of(Entries.source("odd.canfod", texts)), null);
			Search search = new Search(Glossary.of(List.of()), Duration.ofMinutes(1));
			List<String> missed = new ArrayList<>();
			try (Snapshot snapshot = index.snapshot()) {
				for (int line = 1; line <= texts.length; line++) {
					int wanted = line;
					for (String phrase : phrases(texts[line - 1]).toList()) {
						String query = '"' + phrase + '"';
						if (search.ask(snapshot, Question.of(query, 100)).hits().stream().noneMatch(hit -> hit.line() == wanted)) {
							missed.add(query);
						}
					}
				}
			}
			assertEquals(List.of(), missed);
		}
	}

	@Test
	void whatIsSaidOftenComesAsItIsWrittenFirstAndIsCountedToTheLast() throws IOException, QueryException {
		List<String> texts = new ArrayList<>(Collections.nCopies(OFTEN, "They say that the school plans ahead with us."));
		texts.addAll(Collections.nCopies(OFTEN, "They say that the school plan is ready for us."));
		texts.add("It is not the plan of a school.");
		try (SearchIndex index = SearchIndex.inMemory()) {
			index.update(List.of(Entries.source("often.canfod", texts.toArray(String[]::new))), null);
			Search search = new Search(Glossary.NONE, Duration.ofMinutes(1));
			try (Snapshot snapshot = index.snapshot()) {
				Answer first = search.ask(snapshot, Question.of("\"school plan\"", 50));
				assertEquals(Set.of("They say that the school plan is ready for us."), first.hits().stream().map(Hit::text).collect(Collectors.toSet()));
				assertTrue(first.more() && first.total() > 1000, () -> first.total() + " and more");
				Answer all = search.ask(snapshot, Question.of("\"school plan\"", 50).inFull());
				assertEquals(first.hits().stream().map(Hit::line).toList(), all.hits().stream().map(Hit::line).toList());
				assertEquals(2 * OFTEN, all.total());
				assertEquals(OFTEN, search.ask(snapshot, Question.of("=\"school plan\"", 50).inFull()).total());
			}
		}
	}

	private static String place(Hit hit) {
		return hit.file() + ':' + hit.line() + ' ' + hit.kind() + ' ' + hit.text().hashCode();
	}

	/** Two and more words that stand beside each other, with all signs between them but the quotes. */
	private static Stream<String> phrases(String text) {
		String[] words = text.replace('"', ' ').replace('\u201c', ' ').replace('\u201d', ' ').replace('\\', ' ').strip().split("\\s+");
		List<String> phrases = new ArrayList<>();
		for (int length = 2; length <= LONGEST; length++) {
			for (int start = 0; start + length <= words.length; start++) {
				phrases.add(String.join(" ", List.of(words).subList(start, start + length)));
			}
		}
		return phrases.stream();
	}
}
