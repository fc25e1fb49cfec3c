package cymru.canfod.ui.reviews;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import cymru.canfod.dsl.ide.names.PlaceTarget;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.ui.SharedMessages;

/** The way from a line of a view to the text that it stands for. */
public final class PlaceInEditor {

	private PlaceInEditor() {
	}

	/** Opens a file of a review in its editor and selects a place in it; the start of a file stands for the file as a whole, in which nothing is selected. */
	public static void show(IWorkbenchPage page, Placed.Place place) {
		restore(page);
		try {
			var editor = IDE.openEditor(page, place.review().project().getFile(place.file()));
			if (place.span().equals(Span.FILE_START)) {
				return;
			}
			if (editor instanceof PlaceTarget target) {
				target.reveal(place.span());
			} else {
				Optional.ofNullable(editor.getAdapter(ITextEditor.class)).ifPresent(text -> text.selectAndReveal(place.span().offset(), place.span().length()));
			}
		} catch (PartInitException e) {
			ILog.of(PlaceInEditor.class).error(SharedMessages.PAGE_NOT_OPENED.text(e.getLocalizedMessage()), e);
		}
	}

	/** Where a view has the whole window, the text that it leads to brings all others back; the platform would bring back the text alone. */
	private static void restore(IWorkbenchPage page) {
		if (page.getActivePart() instanceof IViewPart view) {
			var reference = page.getReference(view);
			if (page.getPartState(reference) == IWorkbenchPage.STATE_MAXIMIZED) {
				page.setPartState(reference, IWorkbenchPage.STATE_RESTORED);
			}
		}
	}
}
