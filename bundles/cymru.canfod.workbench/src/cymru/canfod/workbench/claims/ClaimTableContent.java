package cymru.canfod.workbench.claims;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;

/** Gives the table its rows one by one, as they come into sight. */
final class ClaimTableContent implements ILazyTreeContentProvider {

	private static final Object ROOT = new Object();

	private final TreeViewer viewer;
	private List<?> roots = List.of();

	ClaimTableContent(TreeViewer viewer) {
		this.viewer = viewer;
	}

	/** Shows other rows. */
	void show(ClaimList list) {
		List<ClaimList.Chapter> chapters = list.byChapter() ? list.chapters() : List.of();
		roots = list.byChapter() ? chapters : list.rows();
		viewer.setInput(ROOT);
		viewer.setChildCount(ROOT, roots.size());
		if (list.byChapter()) {
			viewer.setExpandedElements(chapters.toArray());
		}
	}

	/** Makes the item of a row that may not have been seen yet; says whether the row is shown. */
	boolean make(ClaimRow row) {
		Object parent = getParent(row);
		if (parent instanceof ClaimList.Chapter chapter) {
			updateElement(ROOT, roots.indexOf(chapter));
			viewer.setExpandedState(chapter, true);
			updateElement(chapter, chapter.rows().indexOf(row));
		} else if (parent != null) {
			updateElement(ROOT, roots.indexOf(row));
		}
		return parent != null;
	}

	@Override
	public void updateElement(@Nullable Object parent, int index) {
		List<?> siblings = parent instanceof ClaimList.Chapter chapter ? chapter.rows() : roots;
		if (parent != null && index < siblings.size()) {
			Object element = siblings.get(index);
			viewer.replace(parent, index, element);
			viewer.setChildCount(element, count(element));
		}
	}

	@Override
	public void updateChildCount(@Nullable Object element, int current) {
		int count = element == ROOT ? roots.size() : count(element);
		if (element != null && count != current) {
			viewer.setChildCount(element, count);
		}
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		for (Object root : roots) {
			if (root instanceof ClaimList.Chapter chapter && chapter.rows().contains(element)) {
				return chapter;
			}
		}
		return roots.contains(element) ? ROOT : null;
	}

	private static int count(@Nullable Object element) {
		return element instanceof ClaimList.Chapter chapter ? chapter.rows().size() : 0;
	}
}
