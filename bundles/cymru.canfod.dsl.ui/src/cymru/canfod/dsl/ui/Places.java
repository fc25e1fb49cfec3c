package cymru.canfod.dsl.ui;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import cymru.canfod.dsl.ide.names.Place;
import cymru.canfod.dsl.ide.names.PlaceTarget;
import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.tally.facts.Span;

/** Goes to places in the files of a review. */
public final class Places {

	private Places() {
	}

	/**
	 * Opens the file, if it is one of the workspace, and selects the place.
	 *
	 * @param path from the review folder, with {@code /} between names
	 * @throws PartInitException when the editor cannot be opened
	 */
	public static void show(IWorkbenchPage page, ReviewSession session, String path, Span span) throws PartInitException {
		var file = file(session, path);
		if (file != null) {
			var editor = IDE.openEditor(page, file);
			if (editor instanceof PlaceTarget target) {
				target.reveal(span);
			} else if (editor instanceof ITextEditor text) {
				text.selectAndReveal(span.offset(), span.length());
			}
		}
	}

	/** Opens the file and selects the place, as a user asked for; says so when that fails. */
	public static void go(IWorkbenchPage page, ReviewSession session, Place place) {
		try {
			show(page, session, place.path(), place.span());
		} catch (PartInitException e) {
			ILog.of(Places.class).error(NLS.bind(Messages.place_notOpened, place.path()), e);
		}
	}

	/** The place in words: its file and line. */
	public static String label(Place place) {
		return place.path() + ", " + NLS.bind(Messages.line, place.span().line());
	}

	/** The workspace's file of a path in a review. */
	public static @Nullable IFile file(ReviewSession session, String path) {
		var location = IPath.fromPath(session.root().resolve(path));
		return ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(location);
	}
}
