package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cymru.canfod.tally.facts.FileFacts;

/** A review that was changed step by step is the one that would be made from scratch. */
class IncrementalTest {

	private static final int PROVIDERS = 12;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void everyStepIsAsFromScratch(long seed) {
		RandomReview random = new RandomReview(seed, PROVIDERS, 6);
		Map<String, FileFacts> files = new TreeMap<>();
		random.files(3, 4).forEach(file -> files.put(file[0], FactsText.file(file[0], file[1])));
		Review review = Reviews.of(files.values(), List.of());
		for (int step = 0; step < 60; step++) {
			review = change(random, files, review);
			assertSame(Reviews.of(files.values(), List.of()), review);
		}
	}

	private static Review change(RandomReview random, Map<String, FileFacts> files, Review review) {
		int provider = random.next(PROVIDERS);
		int findings = random.next(4);
		return switch (random.next(8)) {
			case 0 -> put(files, review, "review.canfod", random.frame());
			case 1, 2, 3 -> put(files, review, "visits/S" + provider + ".canfod", random.visit(random.next(PROVIDERS)));
			case 4, 5 -> put(files, review, "findings/" + findings + ".canfod", random.findings(findings, 3));
			case 6 -> remove(files, review, "visits/S" + provider + ".canfod");
			default -> remove(files, review, random.next(4) == 0 ? "review.canfod" : "findings/" + findings + ".canfod");
		};
	}

	private static Review put(Map<String, FileFacts> files, Review review, String path, String source) {
		FileFacts file = FactsText.file(path, source);
		files.put(path, file);
		return review.with(file);
	}

	private static Review remove(Map<String, FileFacts> files, Review review, String path) {
		files.remove(path);
		return review.without(path);
	}

	private static void assertSame(Review expected, Review actual) {
		assertEquals(List.copyOf(expected.files()), List.copyOf(actual.files()));
		assertEquals(Reviews.issues(expected), Reviews.issues(actual));
		assertEquals(expected.issues(), actual.issues());
		assertEquals(expected.claims(), actual.claims());
		assertEquals(expected.complete(), actual.complete());
	}
}
