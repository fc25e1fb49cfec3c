package cymru.canfod.workbench.explorer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import cymru.canfod.workbench.Icons;

/** Shows an entry: picture, text, and a quieter detail. */
final class EntryLabel extends LabelProvider implements IStyledLabelProvider {

	private final ResourceManager resources;

	EntryLabel(ResourceManager resources) {
		this.resources = resources;
	}

	@Override
	public StyledString getStyledText(@Nullable Object element) {
		var text = new StyledString();
		if (element instanceof Entry entry) {
			text.append(entry.text());
			if (!entry.detail().isEmpty()) {
				text.append("  " + entry.detail(), StyledString.QUALIFIER_STYLER);
			}
		}
		return text;
	}

	@Override
	public String getText(@Nullable Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public @Nullable Image getImage(@Nullable Object element) {
		return element instanceof Entry entry ? resources.create(Icons.of(entry.icon())) : null;
	}
}
