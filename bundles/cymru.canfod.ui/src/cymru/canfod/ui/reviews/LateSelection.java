package cymru.canfod.ui.reviews;

import java.util.Optional;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is selected in a view whose list is made later than the view: the platform asks a view only once who tells of its selection. */
final class LateSelection implements IPostSelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> patient = new ListenerList<>();
	private Optional<ISelectionProvider> list = Optional.empty();

	/** From now on it is this list's. */
	void follow(ISelectionProvider made) {
		list = Optional.of(made);
		made.addSelectionChangedListener(event -> tell(listeners, event));
		if (made instanceof IPostSelectionProvider post) {
			post.addPostSelectionChangedListener(event -> tell(patient, event));
		} else {
			made.addSelectionChangedListener(event -> tell(patient, event));
		}
	}

	private void tell(ListenerList<ISelectionChangedListener> all, SelectionChangedEvent event) {
		var ours = new SelectionChangedEvent(this, event.getSelection());
		all.forEach(listener -> listener.selectionChanged(ours));
	}

	@Override
	public ISelection getSelection() {
		return list.map(ISelectionProvider::getSelection).orElse(StructuredSelection.EMPTY);
	}

	@Override
	public void setSelection(@Nullable ISelection selection) {
		list.ifPresent(made -> made.setSelection(selection));
	}

	@Override
	@NonNullByDefault({})
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	@NonNullByDefault({})
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	@NonNullByDefault({})
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		patient.add(listener);
	}

	@Override
	@NonNullByDefault({})
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		patient.remove(listener);
	}
}
