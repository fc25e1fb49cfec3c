package cymru.canfod.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;

import cymru.canfod.search.analysis.WelshDictionary;

/** One or more indexes as they were at one moment, which are asked together. To be closed. */
public final class Snapshot implements AutoCloseable {

	/**
	 * A part of what can be found.
	 *
	 * @param first number of its first document
	 */
	private record Part(String review, int first) {
	}

	private final IndexReader reader;
	private final List<Part> parts;
	private final WelshDictionary dictionary;

	/** @param reader with a reference that is given back when this is closed */
	Snapshot(String review, IndexReader reader, WelshDictionary dictionary) {
		this(reader, List.of(new Part(review, 0)), dictionary);
	}

	private Snapshot(IndexReader reader, List<Part> parts, WelshDictionary dictionary) {
		this.reader = reader;
		this.dictionary = dictionary;
		this.parts = parts;
	}

	/**
	 * All of them as one: words are rare or frequent in all together, and hits are sorted among each other. They are closed with it.
	 *
	 * @throws IOException when they cannot be put together; then they are closed
	 */
	public static Snapshot of(List<Snapshot> several) throws IOException {
		if (several.size() == 1) {
			return several.getFirst();
		}
		List<Part> parts = new ArrayList<>();
		int first = 0;
		for (Snapshot each : several) {
			for (Part part : each.parts) {
				parts.add(new Part(part.review(), first + part.first()));
			}
			first += each.reader.maxDoc();
		}
		try {
			return new Snapshot(new MultiReader(several.stream().map(Snapshot::reader).toArray(IndexReader[]::new), false), parts,
					several.stream().findFirst().map(Snapshot::dictionary).orElse(WelshDictionary.NONE));
		} finally {
			// the common reader has references of its own
			for (Snapshot each : several) {
				each.close();
			}
		}
	}

	/** What Lucene reads it by. */
	public IndexReader reader() {
		return reader;
	}

	/** The dictionary that they were made with: the same for all that are asked together. */
	public WelshDictionary dictionary() {
		return dictionary;
	}

	/** The review that a piece of the reader belongs to, by the name that its index has here. */
	public String review(LeafReaderContext leaf) {
		String found = "";
		for (Part part : parts) {
			found = part.first() <= leaf.docBase ? part.review() : found;
		}
		return found;
	}

	@Override
	public void close() throws IOException {
		reader.decRef();
	}
}
