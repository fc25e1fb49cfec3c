package cymru.canfod.dsl.ui.commands;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import cymru.canfod.dsl.ide.names.Place;
import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ui.Messages;
import cymru.canfod.dsl.ui.Places;

/** A list of places over the editor: arrows and Enter go there, Escape closes it. */
final class PlacesPopup extends PopupDialog {

	private static final int MOST_LINES = 18;
	private static final int WIDTH = 420;

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

	private static String label(Place place) {
		return place.path() + ", " + NLS.bind(Messages.line, place.span().line());
	}

	private void go(Place place) {
		close();
		try {
			Places.show(page, session, place.path(), place.span());
		} catch (PartInitException e) {
			ILog.of(PlacesPopup.class).error("The file could not be opened: " + place.path(), e);
		}
	}
}
