package cymru.canfod.ui.reviews;

import java.util.Optional;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is in front in a part that has no list: the place that it stands for, which other views follow. */
public final class PlacedSelection implements ISelectionProvider {

	private record One(Optional<Placed.Place> at) implements Placed {
		@Override
		public Optional<Place> place() {
			return at;
		}
	}

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	/** A place as something that is selected; nothing selects nothing. */
	public static IStructuredSelection of(Optional<Placed.Place> place) {
		return place.isPresent() ? new StructuredSelection(new One(place)) : StructuredSelection.EMPTY;
	}

	/** Another place is in front. */
	public void show(Optional<Placed.Place> place) {
		setSelection(of(place));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection chosen) {
		if (!chosen.equals(selection)) {
			selection = chosen;
			listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, chosen)));
		}
	}
}
