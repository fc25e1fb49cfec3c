package cymru.canfod.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.search.analysis.WelshDictionary;
import cymru.canfod.search.content.ReviewGlossary;
import cymru.canfod.search.content.ReviewNames;
import cymru.canfod.search.content.ReviewSources;
import cymru.canfod.search.index.Onlooker;
import cymru.canfod.search.index.SearchIndex;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.index.Source;
import cymru.canfod.search.query.Glossary;
import cymru.canfod.search.query.ValueNames;
import cymru.canfod.tally.Review;

/**
 * The indexes of several reviews below one folder, each in one of its own by the place of its review, so that they can be searched together. A review
 * is known here by a name that its hits carry. All of it can be thrown away at any time. Thread safe; what one thread indexes of a review others wait
 * to index, while all can search.
 */
public final class ReviewIndexes implements AutoCloseable {

	/** A review that can be found in. */
	private record Known(SearchIndex index, Path root, Glossary glossary, ValueNames names) {
	}

	private final Optional<Path> folder;
	private final WelshDictionary dictionary;
	private final Map<String, Known> reviews = new ConcurrentSkipListMap<>();

	private ReviewIndexes(Optional<Path> folder, WelshDictionary dictionary) {
		this.folder = folder;
		this.dictionary = dictionary;
	}

	/** Kept in that folder, which is made when the first review is indexed; never that of a review. */
	public static ReviewIndexes in(Path folder) {
		return in(folder, WelshDictionary.NONE);
	}

	/** The same with a dictionary; indexes that were made with another one are made anew. */
	public static ReviewIndexes in(Path folder, WelshDictionary dictionary) {
		return new ReviewIndexes(Optional.of(folder), dictionary);
	}

	/** Gone when they are closed. */
	public static ReviewIndexes inMemory() {
		return inMemory(WelshDictionary.NONE);
	}

	/** The same with a dictionary. */
	public static ReviewIndexes inMemory(WelshDictionary dictionary) {
		return new ReviewIndexes(Optional.empty(), dictionary);
	}

	/** The same while nobody looks on. */
	public SearchIndex.Update update(String name, Path root, Review review, @Nullable IProgressMonitor monitor) throws IOException {
		return update(name, root, review, monitor, Onlooker.NOBODY);
	}

	/**
	 * Brings the index of a review up to it and keeps it; the first time that is opened, or made anew where it is damaged or older.
	 *
	 * @param name of the review here
	 * @param root its folder
	 * @param onlooker for whom what was indexed so far can be found while the rest is not
	 * @throws IOException when nothing can be written, not even in memory
	 * @throws OperationCanceledException when the monitor is cancelled; what was indexed until then stays
	 */
	public SearchIndex.Update update(String name, Path root, Review review, @Nullable IProgressMonitor monitor, Onlooker onlooker) throws IOException {
		return open(name, root, review).update(new ReviewSources(review, root).all(), monitor, onlooker);
	}

	/**
	 * Indexes one changed file of a review, or notes that it names, so that what it says now can be found at once. What else follows from it, as the
	 * kind of a provider in the files of others, and keeping it is left to the next update of the whole review.
	 *
	 * @param review with the changed file
	 * @param path of a file that the review had or has
	 * @return false when it could not be read, or the review was never updated as a whole
	 */
	public boolean update(String name, Review review, String path) throws IOException {
		Optional<Path> root = known(name).map(Known::root);
		if (root.isEmpty()) {
			return false;
		}
		SearchIndex index = open(name, root.get(), review);
		Optional<Source> source = new ReviewSources(review, root.get()).of(path);
		if (source.isEmpty()) {
			index.remove(path);
			return true;
		}
		return index.update(source.get());
	}

	/** Whether joining the pieces of the index of a review would make it faster. */
	public boolean isInPieces(String name) {
		return known(name).filter(known -> known.index().isInPieces()).isPresent();
	}

	/**
	 * Joins the pieces of the index of a review, so that it is asked faster; for when there is time after much was indexed.
	 *
	 * @throws OperationCanceledException when the monitor is cancelled; the index stays as it was
	 */
	public void join(String name, @Nullable IProgressMonitor monitor) throws IOException {
		Optional<Known> known = known(name);
		if (known.isPresent()) {
			known.get().index().join(monitor);
		}
	}

	private synchronized SearchIndex open(String name, Path root, Review review) throws IOException {
		if (known(name).filter(known -> !known.root().equals(root)).isPresent()) {
			close(name);
		}
		Optional<SearchIndex> known = known(name).map(Known::index);
		SearchIndex index = known.isPresent() ? known.get() : folder.isPresent() ? SearchIndex.open(folder(folder.get(), root), dictionary) : SearchIndex.inMemory(dictionary);
		reviews.put(name, new Known(index, root, ReviewGlossary.of(review), ReviewNames.of(review)));
		return index;
	}

	private Optional<Known> known(String name) {
		return Optional.ofNullable(reviews.get(name));
	}

	private static Path folder(Path folder, Path root) throws IOException {
		byte[] name = Source.sha256().digest(root.toRealPath().toString().getBytes(StandardCharsets.UTF_8));
		return folder.resolve(HexFormat.of().formatHex(name, 0, name.length / 2));
	}

	/** The names of the reviews that can be searched, in order. */
	public List<String> names() {
		return List.copyOf(reviews.keySet());
	}

	/** Whether the index of a review is kept; not while another process keeps it, or where the folder cannot be written: then it is read or made in memory. */
	public boolean isKept(String name) {
		return folder.isPresent() && known(name).filter(known -> known.index().isKept()).isPresent();
	}

	/** What can be found in those reviews now; those that are not known have nothing. To be closed. */
	public Snapshot snapshot(Collection<String> names) throws IOException {
		List<Snapshot> snapshots = new ArrayList<>();
		for (String name : List.copyOf(names)) {
			Optional<Known> known = known(name);
			if (known.isPresent()) {
				snapshots.add(known.get().index().snapshot(name));
			}
		}
		return Snapshot.of(snapshots);
	}

	/** Asks with the glossaries of those reviews, and by the names that they give to values. */
	public Search search(Collection<String> names) {
		return search(names, Search.USUAL_PATIENCE);
	}

	/** The same with another patience than somebody has who looks at the screen. */
	public Search search(Collection<String> names, Duration patience) {
		List<Known> asked = names.stream().flatMap(name -> known(name).stream()).toList();
		return new Search(Glossary.of(asked.stream().map(Known::glossary).toList()), ValueNames.of(asked.stream().map(Known::names).toList()), patience);
	}

	/** Keeps what was indexed of a review and forgets it here. */
	public synchronized void close(String name) throws IOException {
		Optional<Known> known = known(name);
		reviews.remove(name);
		if (known.isPresent()) {
			known.get().index().close();
		}
	}

	/** Forgets a review and throws away what is kept of it. */
	public synchronized void delete(String name) throws IOException {
		Optional<Known> known = known(name);
		reviews.remove(name);
		if (known.isPresent()) {
			known.get().index().delete();
		}
	}

	@Override
	public synchronized void close() throws IOException {
		for (String name : names()) {
			close(name);
		}
	}
}
