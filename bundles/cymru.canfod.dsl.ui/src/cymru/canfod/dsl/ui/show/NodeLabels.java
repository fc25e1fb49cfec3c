package cymru.canfod.dsl.ui.show;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import cymru.canfod.dsl.ide.read.Node;
import cymru.canfod.dsl.ui.Icons;

/** An entry of the outline: icon, label, and beside it in grey what is worth knowing. */
final class NodeLabels extends LabelProvider implements IStyledLabelProvider {

	@Override
	public StyledString getStyledText(Object element) {
		var node = (Node) element;
		var text = new StyledString(node.label());
		if (node.verdict().isPresent()) {
			text.setStyle(0, 1, new VerdictStyler(node.verdict().get()));
		}
		return node.detail().isEmpty() ? text : text.append("  " + node.detail(), StyledString.QUALIFIER_STYLER);
	}

	@Override
	public Image getImage(Object element) {
		return Icons.image(((Node) element).kind().name());
	}

	@Override
	public String getText(Object element) {
		return ((Node) element).label();
	}
}
