package cymru.canfod.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.folder.ReviewFolder;
import cymru.canfod.samples.Sample;
import cymru.canfod.search.content.ReviewGlossary;
import cymru.canfod.search.content.ReviewSources;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.SearchIndex;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.query.QueryException;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Prose;

/** The example review, ready to be asked. */
final class SampleIndex implements AutoCloseable {

	/** A busy machine is not to change what is found. */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final SearchIndex index;
	private final Search search;
	private final Review review;

	private SampleIndex(SearchIndex index, Search search, Review review) {
		this.index = index;
		this.search = search;
		this.review = review;
	}

	static SampleIndex open(Path folder) throws IOException {
		Sample.COMPLETE.copy(folder, null);
		Review review = new ReviewFolder(folder, new FileReader()).read(null);
		SearchIndex index = SearchIndex.inMemory();
		index.update(new ReviewSources(review, folder).all(), null);
		return new SampleIndex(index, new Search(ReviewGlossary.of(review), PATIENCE), review);
	}

	/** The same index, only for entries with those values; not to be closed. */
	SampleIndex narrowed(Map<Attribute, Set<String>> attributes) {
		return new SampleIndex(index, search.narrowed(attributes), review);
	}

	Review review() {
		return review;
	}

	Answer ask(String query) throws QueryException, IOException {
		return ask(Question.of(query, 1000));
	}

	Answer ask(Question question) throws QueryException, IOException {
		try (Snapshot snapshot = index.snapshot()) {
			return search.ask(snapshot, question);
		}
	}

	Answer like(Hit hit, int limit) throws IOException {
		try (Snapshot snapshot = index.snapshot()) {
			return search.like(snapshot, hit, limit);
		}
	}

	Answer like(String text, int limit) throws IOException {
		try (Snapshot snapshot = index.snapshot()) {
			return search.like(snapshot, text, limit);
		}
	}

	Said said(Prose.Claim claim, int limit) throws IOException {
		try (Snapshot snapshot = index.snapshot()) {
			return search.said(snapshot, Claimed.of(review, claim), limit);
		}
	}

	Answer uncoded(String proposition, List<String> wordings, int limit) throws IOException {
		try (Snapshot snapshot = index.snapshot()) {
			return search.uncoded(snapshot, proposition, wordings, limit);
		}
	}

	@Override
	public void close() throws IOException {
		index.close();
	}
}
