package cymru.canfod.dsl.ui.edit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.dsl.ide.names.Place;
import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ui.Messages;
import cymru.canfod.dsl.ui.Places;

/** A link from an id to a place. */
record PlaceLink(ReviewSession session, IRegion region, Place place) implements IHyperlink {

	@Override
	public IRegion getHyperlinkRegion() {
		return region;
	}

	@Override
	public String getTypeLabel() {
		return null;
	}

	@Override
	public String getHyperlinkText() {
		return place.path() + ", " + NLS.bind(Messages.line, place.span().line());
	}

	@Override
	public void open() {
		try {
			Places.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), session, place.path(), place.span());
		} catch (PartInitException e) {
			ILog.of(PlaceLink.class).error("The file could not be opened: " + place.path(), e);
		}
	}
}
