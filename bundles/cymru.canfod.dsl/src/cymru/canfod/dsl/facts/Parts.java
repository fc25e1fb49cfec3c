package cymru.canfod.dsl.facts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The nodes of all features of one element, found in one pass over its syntax tree. Not for elements that the grammar makes behind their first part
 * ({@code and}, {@code or}).
 *
 * @param features by node: the name of the feature that it is a value of
 */
record Parts(EObject element, List<String> features, List<INode> nodes) {

	static Parts of(EObject element) {
		var parts = new Parts(element, new ArrayList<>(), new ArrayList<>());
		parts.collect(NodeModelUtils.findActualNodeFor(element));
		return parts;
	}

	private void collect(ICompositeNode parent) {
		for (INode node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			Assignment assignment = node.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(node.getGrammarElement());
			if (assignment != null) {
				features.add(assignment.getFeature());
				nodes.add(node);
			} else if (node instanceof ICompositeNode inner) {
				collect(inner);
			}
		}
	}

	/** The nodes of a feature's values, in order. */
	List<INode> of(EStructuralFeature feature) {
		var found = new ArrayList<INode>();
		for (int i = 0; i < nodes.size(); i++) {
			if (features.get(i).equals(feature.getName())) {
				found.add(nodes.get(i));
			}
		}
		return found;
	}
}
