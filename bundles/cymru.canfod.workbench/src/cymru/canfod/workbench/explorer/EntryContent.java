package cymru.canfod.workbench.explorer;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Hands the entries to the tree. */
final class EntryContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(@Nullable Object input) {
		return input instanceof List<?> entries ? entries.toArray() : new Object[0];
	}

	@Override
	public Object[] getChildren(@Nullable Object parent) {
		return parent instanceof Entry entry ? entry.children().toArray() : new Object[0];
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		return element instanceof Entry entry && !entry.children().isEmpty();
	}
}
