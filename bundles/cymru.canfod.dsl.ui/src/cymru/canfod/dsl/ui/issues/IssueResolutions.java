package cymru.canfod.dsl.ui.issues;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.assist.QuickFixes;
import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.session.ReviewSessions;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ui.OpenFiles;
import cymru.canfod.tally.Issue;

/** Offers the fixes of an issue, in the editor (Ctrl+1) and in lists of problems. */
public final class IssueResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.getAttribute(IssueMarker.FIXABLE, false);
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		if (!(marker.getResource() instanceof IFile file) || file.getProject().getLocation() == null) {
			return new IMarkerResolution[0];
		}
		var session = PlatformUI.getWorkbench().getService(ReviewSessions.class).session(file.getProject().getLocation().toPath());
		return source(session, file).flatMap(source -> issue(source, marker).map(issue -> new QuickFixes(source, InterfaceLanguage.current()).of(issue)
				.stream().map(fix -> new FixResolution(session, fix)).toArray(IMarkerResolution[]::new))).orElseGet(() -> new IMarkerResolution[0]);
	}

	/** The text of the open document, or that which was read from disk. */
	private static Optional<Source> source(ReviewSession session, IFile file) {
		var buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		var path = file.getProjectRelativePath().toString();
		if (buffer != null && OpenFiles.of(buffer.getDocument()).isPresent()) {
			return OpenFiles.of(buffer.getDocument()).map(f -> f.source());
		}
		return session.review().file(path).map(facts -> new Source(path, "", facts, session.review()));
	}

	/** The issue that says the same, nearest to where the marker was put. */
	private static Optional<Issue> issue(Source source, IMarker marker) {
		int place = marker.getAttribute(IMarker.CHAR_START, 0);
		var message = marker.getAttribute(IMarker.MESSAGE, "");
		return source.review().issues(source.path()).stream().filter(i -> i.message(InterfaceLanguage.current()).equals(message))
				.min(Comparator.comparingInt(i -> Math.abs(i.span().offset() - place)));
	}
}
