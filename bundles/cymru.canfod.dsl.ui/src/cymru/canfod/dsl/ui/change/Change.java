package cymru.canfod.dsl.ui.change;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
}
