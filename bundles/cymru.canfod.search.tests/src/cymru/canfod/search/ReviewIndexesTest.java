package cymru.canfod.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.folder.ReviewFolder;
import cymru.canfod.quantifier.Language;
import cymru.canfod.samples.Sample;
import cymru.canfod.search.Question.Sorting;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.query.QueryException;
import cymru.canfod.tally.Review;

/** Several reviews that are searched together, from their folders to their hits. */
class ReviewIndexesTest {

	private static final String VISIT = "visits/S01.canfod";
	private static final Duration SOON = Duration.ofMillis(500);
	private final Path folder;
	private Path one;
	private Path other;

	ReviewIndexesTest(@TempDir Path folder) {
		this.folder = folder;
		one = folder.resolve("one");
		other = folder.resolve("other");
	}

	@BeforeEach
	void copy() throws IOException {
		Sample.COMPLETE.copy(one, null);
		Files.createDirectories(other.resolve("visits"));
		Files.writeString(other.resolve("review.canfod"), """
				review other "Another review" / "Adolygiad arall"
				  period 2024-09-01 to 2025-07-31
				theme play "Play" / "Chwarae"
				  proposition play-daily "has time to play every day" / "ag amser i chwarae bob dydd" asked of schools
				provider P1 "Ysgol Enghraifft" primary region north-wales medium welsh
				group schools "schools" / "ysgolion" = primary
				glossary "PT" means "Playtime" / "AC" means "Amser chwarae"
				""");
		Files.writeString(other.resolve(VISIT), """
				visit P1 on 2025-02-14 in english with headteacher
				  headteacher "The pupils play outside every day, whatever the weather."
				    yes play-daily
				  headteacher "The grant paid for the climbing frame."
				""");
	}

	@Test
	void hitsNameTheirReview() throws IOException, QueryException {
		try (ReviewIndexes indexes = both()) {
			assertEquals(List.of("one", "other"), indexes.names());
			Answer both = ask(indexes, Question.of("grant in:passage", 1000).inFull());
			Map<String, Long> found = both.hits().stream().collect(Collectors.groupingBy(Hit::review, Collectors.counting()));
			assertEquals(1, found.get("other"));
			assertEquals(both.total() - 1, found.get("one"));
			assertEquals(both.total(), both.counts().getOrDefault(Attribute.KIND, Map.of()).values().stream().mapToInt(Integer::intValue).sum());
			try (Snapshot snapshot = indexes.snapshot(List.of("other", "unknown"))) {
				assertEquals(1, indexes.search(List.of("other")).ask(snapshot, Question.of("grant", 10)).total());
			}
			try (Snapshot nothing = indexes.snapshot(List.of())) {
				assertEquals(0, indexes.search(List.of()).ask(nothing, Question.of("grant", 10).inFull()).total());
			}
		}
	}

	@Test
	void hitsOfSeveralReviewsAreSortedAmongEachOther() throws IOException, QueryException {
		try (ReviewIndexes indexes = both()) {
			List<String> days = ask(indexes, new Question("kind:primary in:passage", 1000, Sorting.DATE, true, true)).hits().stream().map(Hit::date).toList();
			assertEquals(days.stream().sorted().toList(), days);
			assertEquals("2025-02-14", days.getLast());
			List<String> providers = ask(indexes, new Question("kind:primary in:passage", 1000, Sorting.PROVIDER, true, true)).hits().stream().map(Hit::provider).toList();
			assertEquals("P1", providers.getFirst());
		}
	}

	/** Findings, which nobody said on any day, and of no provider. */
	@Test
	void whatHasNoDayOrProviderComesLast() throws IOException, QueryException {
		try (ReviewIndexes indexes = both()) {
			List<Hit> byDay = ask(indexes, new Question("ALN", 1000, Sorting.DATE, false, true)).hits();
			List<Hit> byProvider = ask(indexes, new Question("ALN", 1000, Sorting.PROVIDER, false, true)).hits();
			assertEquals(List.of(false, true), byDay.stream().map(hit -> hit.date().isEmpty()).distinct().toList());
			assertEquals(byDay.stream().sorted(Comparator.comparing(hit -> hit.date().isEmpty())).toList(), byDay);
			assertEquals(List.of(false, true), byProvider.stream().map(hit -> hit.provider().isEmpty()).distinct().toList());
			assertEquals(byProvider.stream().sorted(Comparator.comparing(hit -> hit.provider().isEmpty())).toList(), byProvider);
		}
	}

	@Test
	void theGlossaryOfEveryReviewIsUsed() throws IOException, QueryException {
		try (ReviewIndexes indexes = both()) {
			assertTrue(ask(indexes, Question.of("CDU in:passage", 10)).total() > 0);
			Path visit = other.resolve(VISIT);
			Files.writeString(visit, Files.readString(visit).replace("The grant", "At playtime the grant"));
			indexes.update("other", other, read(other), null);
			assertTrue(ask(indexes, Question.of("PT", 10)).hits().stream().anyMatch(hit -> hit.byGlossary() && hit.review().equals("other") && hit.text().contains("playtime")));
		}
	}

	@Test
	void aFacetNarrowsWhatIsFound() throws IOException, QueryException {
		try (ReviewIndexes indexes = both()) {
			Question question = new Question("grant OR cyllid", 1000, Sorting.RELEVANCE, true, true);
			Map<Attribute, Map<String, Integer>> counts = ask(indexes, question).counts();
			for (Attribute attribute : Attribute.COUNTED) {
				for (Map.Entry<String, Integer> value : counts.get(attribute).entrySet()) {
					assertEquals(value.getValue(), ask(indexes, question.narrowed(attribute, value.getKey())).total(), attribute + " " + value.getKey());
				}
			}
			Answer either = ask(indexes, question.narrowed(Attribute.LANGUAGE, "cy").narrowed(Attribute.KIND, "primary").narrowed(Attribute.KIND, "secondary"));
			assertTrue(either.hits().stream().allMatch(hit -> hit.provider().startsWith("S")));
			assertEquals(Set.of("primary", "secondary"), either.counts().get(Attribute.KIND).keySet());
		}
	}

	@Test
	void oneFileIsFoundAnewAtOnce() throws IOException, QueryException {
		try (ReviewIndexes indexes = both()) {
			Path visit = one.resolve(VISIT);
			Review before = read(one);
			byte[] text = (Files.readString(visit) + "\nvisit S01 on 2023-03-30\n  alnco \"Roedd eliffant yn yr iard.\"\n    yes alnco-slt\n").getBytes(StandardCharsets.UTF_8);
			Review after = before.with(new FileReader().read(VISIT, text));
			long start = System.nanoTime();
			assertTrue(indexes.update("one", after, VISIT));
			Answer answer = ask(indexes, Question.of("eliffantod", 10));
			long taken = System.nanoTime() - start;
			assertEquals(List.of("alnco"), answer.hits().stream().map(Hit::role).toList());
			assertTrue(taken < SOON.toNanos(), () -> taken / 1_000_000 + " ms");
			assertTrue(indexes.update("one", before.without(VISIT), VISIT));
			assertEquals(0, ask(indexes, Question.of("file:" + VISIT, 10)).hits().stream().filter(hit -> hit.review().equals("one")).count());
			assertFalse(indexes.update("nobody", before, VISIT));
		}
	}

	@Test
	void indexingCanBeCancelledAndGoesOnLater() throws IOException, QueryException {
		NullProgressMonitor impatient = new NullProgressMonitor() {
			@Override
			public void subTask(@SuppressWarnings("null") String name) {
				setCanceled(true);
			}
		};
		try (ReviewIndexes indexes = ReviewIndexes.in(folder.resolve("index"))) {
			Review review = read(one);
			assertThrows(OperationCanceledException.class, () -> indexes.update("one", one, review, impatient));
			int some = ask(indexes, Question.of("in:passage", 1)).total();
			indexes.update("one", one, review, new NullProgressMonitor());
			assertTrue(some < ask(indexes, Question.of("in:passage", 1)).total());
		}
	}

	@Test
	void anotherProgramReadsWhatIsKept() throws IOException, QueryException {
		try (ReviewIndexes keeping = both(); ReviewIndexes reading = ReviewIndexes.in(folder.resolve("index"))) {
			assertEquals(0, reading.update("one", one, read(one), null).indexed());
			Files.writeString(other.resolve("visits/new.canfod"), "visit P1 on 2025-02-15\n  pupils \"We keep a hedgehog.\"\n");
			keeping.update("other", other, read(other), null);
			assertEquals(0, reading.update("other", other, read(other), null).indexed(), "it was indexed there");
			assertTrue(keeping.isKept("other"));
			assertEquals(1, ask(reading, Question.of("hedgehogs", 1)).total());
			Files.writeString(other.resolve("visits/newer.canfod"), "visit P1 on 2025-02-16\n  pupils \"And two hedgehogs.\"\n");
			assertTrue(reading.update("other", other, read(other), null).indexed() > 0);
			assertFalse(reading.isKept("other"), "it indexes for itself in memory");
			assertEquals(2, ask(reading, Question.of("hedgehogs", 1)).total());
			assertEquals(1, ask(keeping, Question.of("hedgehogs", 1)).total());
		}
	}

	@Test
	void whatIsDeletedIsGoneFromTheDiskToo() throws IOException {
		try (ReviewIndexes indexes = both()) {
			long before = files();
			indexes.delete("one");
			assertEquals(List.of("other"), indexes.names());
			assertTrue(files() < before);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
			"stance:no                         | safbwynt:na",
			"stance:cannot-tell                | safbwynt:\"methu dweud\"",
			"stance:yes,mixed                  | safbwynt:ie,Cymysg",
			"in:passage                        | mewn:darn",
			"in:website                        | mewn:\"nodyn ar wefan\"",
			"language:cy                       | iaith:Cymraeg",
			"language:en                       | language:english",
			"medium:welsh                      | cyfrwng:cymraeg",
			"region:north-wales                | rhanbarth:\"Gogledd Cymru\"",
			"kind:primary                      | math:\"Ysgolion cynradd\"",
			"kind:primary                      | math:cynradd",
			"kind:primary,secondary,all-age    | math:ysgolion",
			"kind:local-authority              | kind:authorities",
			"theme:definitions                 | thema:diffiniadau",
			"theme:play                        | thema:Chwarae" })
	void valuesAreAskedForByTheirNamesInEitherLanguage(String byCode, String byName) throws IOException, QueryException {
		try (ReviewIndexes indexes = both()) {
			int total = ask(indexes, Question.of(byCode, 1).inFull()).total();
			assertTrue(total > 0);
			assertEquals(total, ask(indexes, Question.of(byName, 1).inFull()).total());
		}
	}

	@Test
	void aWrongValueIsAnsweredByCodesAndWelshNames() throws IOException {
		try (ReviewIndexes indexes = both()) {
			assertEquals("\"efallai\" is no value of safbwynt; there are cannot-tell (methu dweud), mixed (cymysg), no (na), not-applicable (amherthnasol), unclear (aneglur), yes (ie).",
					wrong(indexes, "safbwynt:efallai"));
			assertEquals("\"meithrin\" is no value of kind; there are all-age (ysgolion pob oed), local-authority (awdurdodau lleol), primary (ysgolion cynradd), secondary (ysgolion uwchradd).",
					wrong(indexes, "kind:meithrin"), "a kind that there is, but of no provider");
		}
	}

	private static String wrong(ReviewIndexes indexes, String query) {
		return assertThrows(QueryException.class, () -> ask(indexes, Question.of(query, 1))).problem().message(Language.ENGLISH);
	}

	private long files() throws IOException {
		try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
			return files.filter(Files::isRegularFile).count();
		}
	}

	private ReviewIndexes both() throws IOException {
		ReviewIndexes indexes = ReviewIndexes.in(folder.resolve("index"));
		indexes.update("one", one, read(one), null);
		indexes.update("other", other, read(other), null);
		return indexes;
	}

	private static Review read(Path review) throws IOException {
		return new ReviewFolder(review, new FileReader()).read(null);
	}

	private static Answer ask(ReviewIndexes indexes, Question question) throws IOException, QueryException {
		try (Snapshot snapshot = indexes.snapshot(indexes.names())) {
			return indexes.search(indexes.names()).ask(snapshot, question);
		}
	}
}
