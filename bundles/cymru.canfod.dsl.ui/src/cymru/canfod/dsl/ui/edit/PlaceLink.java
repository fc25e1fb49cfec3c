package cymru.canfod.dsl.ui.edit;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.dsl.ide.names.Place;
import cymru.canfod.dsl.ide.session.ReviewSession;
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
		return Places.label(place);
	}

	@Override
	public void open() {
		Places.go(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), session, place);
	}
}
