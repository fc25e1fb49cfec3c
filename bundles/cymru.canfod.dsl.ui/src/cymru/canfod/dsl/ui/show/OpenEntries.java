package cymru.canfod.dsl.ui.show;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.TreeViewer;

import cymru.canfod.dsl.ide.read.Node;

/** Which entries of the outline are open, by what they are called, so that they stay open when the text around them changes. */
record OpenEntries(Set<String> labels) {

	static OpenEntries of(TreeViewer tree, List<Node> nodes) {
		var open = new HashSet<String>();
		nodes.stream().filter(tree::getExpandedState).forEach(n -> open.add(key(n)));
		return new OpenEntries(open);
	}

	void restore(TreeViewer tree, List<Node> nodes) {
		nodes.stream().filter(n -> labels.contains(key(n))).forEach(n -> tree.setExpandedState(n, true));
	}

	private static String key(Node node) {
		return node.kind() + " " + node.label();
	}
}
