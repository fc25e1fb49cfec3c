package cymru.canfod.dsl.ui.show;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import cymru.canfod.dsl.ui.OpenFiles;

/** Gives editors of evidence files their outline. */
public final class OutlineAdapter implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		boolean outlined = adaptable instanceof ITextEditor editor && type == IContentOutlinePage.class && OpenFiles.of(editor).isPresent();
		return type.cast(outlined ? new OutlinePage((ITextEditor) adaptable) : null);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
