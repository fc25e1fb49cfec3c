package cymru.canfod.dsl.ui.issues;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IMarkerResolution;

import cymru.canfod.dsl.ide.assist.QuickFix;
import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ui.change.Edits;

/** One fix of one issue. */
record FixResolution(ReviewSession session, QuickFix fix) implements IMarkerResolution {

	@Override
	public String getLabel() {
		return fix.label();
	}

	@Override
	public void run(IMarker marker) {
		try {
			Edits.apply(fix.label(), session, fix.edits());
		} catch (CoreException e) {
			ILog.of(FixResolution.class).log(e.getStatus());
		}
	}
}
