package cymru.canfod.dsl.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

	/** By what a node was parsed with: the name of the feature that its value went to, or nothing. The grammar is one for the whole process. */
	private static final Map<EObject, String> FEATURES = new ConcurrentHashMap<>();
	private static final String UNKNOWN = "?";
	private static final int USUAL = 4;

	static Parts of(EObject element) {
		var parts = new Parts(element, new ArrayList<>(USUAL), new ArrayList<>(USUAL));
		parts.collect(NodeModelUtils.findActualNodeFor(element));
		return parts;
	}

	private void collect(ICompositeNode parent) {
		for (INode node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			String feature = node.getGrammarElement() == null ? "" : feature(node.getGrammarElement());
			if (!feature.isEmpty()) {
				features.add(feature);
				nodes.add(node);
			} else if (node instanceof ICompositeNode inner) {
				collect(inner);
			}
		}
	}

	private static String feature(EObject grammarElement) {
		String known = FEATURES.getOrDefault(grammarElement, UNKNOWN);
		if (known != UNKNOWN) {
			return known;
		}
		Assignment assignment = GrammarUtil.containingAssignment(grammarElement);
		String found = assignment == null ? "" : assignment.getFeature();
		FEATURES.put(grammarElement, found);
		return found;
	}

	/** The nodes of a feature's values, in order. */
	List<INode> of(EStructuralFeature feature) {
		var found = new ArrayList<INode>(1);
		for (int i = 0; i < nodes.size(); i++) {
			if (features.get(i).equals(feature.getName())) {
				found.add(nodes.get(i));
			}
		}
		return found;
	}
}
