package cymru.canfod.dsl.ui.show;

import java.util.List;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.read.Node;
import cymru.canfod.dsl.ide.read.Outline;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ui.form.SnapshotFollower;

/** The outline of an evidence file in users' words. */
final class OutlinePage extends ContentOutlinePage {

	private final ITextEditor editor;
	private final SnapshotFollower follower = new SnapshotFollower(this::show);
	private List<Node> shown = List.of();

	OutlinePage(ITextEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		var tree = getTreeViewer();
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Tree());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new NodeLabels()));
		tree.setInput(shown);
		follower.follow(editor.getDocumentProvider().getDocument(editor.getEditorInput()), tree.getControl());
	}

	@Override
	public void dispose() {
		follower.stop();
		super.dispose();
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (event.getSelection() instanceof IStructuredSelection selection && selection.getFirstElement() instanceof Node node
				&& getTreeViewer().getControl().isFocusControl()) {
			editor.selectAndReveal(node.at().offset(), node.at().length());
		}
	}

	/** What was open stays open: entries are known by their place in the tree. */
	private void show(Source source) {
		var nodes = Outline.of(source, InterfaceLanguage.current());
		if (!nodes.equals(shown)) {
			var tree = getTreeViewer();
			var open = OpenEntries.of(tree, shown);
			shown = nodes;
			tree.getControl().setRedraw(false);
			tree.setInput(nodes);
			open.restore(tree, nodes);
			tree.getControl().setRedraw(true);
		}
	}

	private static final class Tree implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Node) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Node) element).children().isEmpty();
		}
	}
}
