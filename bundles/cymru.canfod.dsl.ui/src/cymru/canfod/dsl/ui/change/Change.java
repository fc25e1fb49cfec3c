package cymru.canfod.dsl.ui.change;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.tally.Review;

/** Something to be written into a review, whose edits follow from what its files say when its turn comes. */
@NonNullByDefault
public interface Change {

	/** The files that may be edited, by path from the review folder. */
	Set<String> paths(Review review);

	/**
	 * Makes what has to be there first; outside the UI thread.
	 *
	 * @throws CoreException when it cannot be made: nothing is written then
	 */
	@SuppressWarnings("unused")
	default void prepare(Review review, IProgressMonitor monitor) throws CoreException {
		// Mostly all is there.
	}

	/**
	 * The edits, in any thread; none where there is nothing to be written any more.
	 *
	 * @param sources the files as they are at that moment, by path
	 */
	List<TextEdit> edits(Review review, Function<String, Source> sources);

	/** Both as one; what this one makes is there for the other. */
	default Change with(Change other) {
		Change one = this;
		return new Change() {
			@Override
			public Set<String> paths(Review review) {
				return Stream.concat(one.paths(review).stream(), other.paths(review).stream()).collect(Collectors.toSet());
			}

			@Override
			public void prepare(Review review, IProgressMonitor monitor) throws CoreException {
				one.prepare(review, monitor);
				other.prepare(review, monitor);
			}

			@Override
			public List<TextEdit> edits(Review review, Function<String, Source> sources) {
				return Stream.concat(one.edits(review, sources).stream(), other.edits(review, sources).stream()).toList();
			}
		};
	}
}
