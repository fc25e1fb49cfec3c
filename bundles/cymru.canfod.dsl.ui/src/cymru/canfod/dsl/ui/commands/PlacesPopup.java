package cymru.canfod.dsl.ui.commands;

import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.names.Place;
import cymru.canfod.dsl.ide.read.Outline;
import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ui.Places;

/** A list of places over the editor: arrows and Enter go there, Escape closes it. */
final class PlacesPopup extends PopupDialog {

	private static final int MOST_LINES = 18;
	private static final int WIDTH = 620;

	private final IWorkbenchPage page;
	private final ReviewSession session;
	private final List<Place> places;

	PlacesPopup(IWorkbenchPage page, ReviewSession session, List<Place> places, String title) {
		super(page.getWorkbenchWindow().getShell(), SWT.RESIZE, true, true, true, false, false, title, null);
		this.page = page;
		this.session = session;
		this.places = places;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var table = new TableViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.getTable().getItemHeight() * Math.min(MOST_LINES, places.size() + 1))
				.applyTo(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(LabelProvider.createTextProvider(p -> label((Place) p)));
		table.setInput(places);
		table.addOpenListener(e -> go((Place) table.getStructuredSelection().getFirstElement()));
		if (!places.isEmpty()) {
			table.setSelection(new StructuredSelection(places.get(0)));
		}
		return table.getControl();
	}

	/** What stands there, and where that is. */
	private String label(Place place) {
		var review = session.review();
		var element = review.file(place.path()).flatMap(facts -> Outline.at(new Source(place.path(), "", facts, review), place.span().offset(), InterfaceLanguage.current()));
		return element.map(node -> node.label() + "  \u2013  ").orElse("") + Places.label(place);
	}

	private void go(Place place) {
		close();
		Places.go(page, session, place);
	}
}
