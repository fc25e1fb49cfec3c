package cymru.canfod.ui;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/**
 * Hands lines that know what stands below them to a tree.
 *
 * @param <T> the lines
 */
public final class TreeContent<T> implements ITreeContentProvider {

	private final Class<T> type;
	private final Function<T, List<T>> children;

	/** For lines of a type. */
	public TreeContent(Class<T> type, Function<T, List<T>> children) {
		this.type = type;
		this.children = children;
	}

	@Override
	public Object[] getElements(@Nullable Object input) {
		return input instanceof Collection<?> lines ? lines.toArray() : new Object[0];
	}

	@Override
	public Object[] getChildren(@Nullable Object parent) {
		return type.isInstance(parent) ? children.apply(type.cast(parent)).toArray() : new Object[0];
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		return type.isInstance(element) && !children.apply(type.cast(element)).isEmpty();
	}
}
