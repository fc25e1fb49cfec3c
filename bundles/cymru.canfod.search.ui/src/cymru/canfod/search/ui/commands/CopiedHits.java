package cymru.canfod.search.ui.commands;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Found;
import cymru.canfod.search.ui.find.HitWords;
import cymru.canfod.search.ui.view.SearchView;

/** Copies hits with their places, each on a line that a table takes apart at the tabs. */
final class CopiedHits {

	private CopiedHits() {
	}

	/** The selected ones, or all that are shown; in a field of the view its selected words. */
	static void copy(SearchView view) {
		if (Display.getCurrent().getFocusControl() instanceof StyledText text) {
			text.copy();
			return;
		}
		List<Found> selected = view.selected();
		List<Found> copied = selected.isEmpty() ? view.shown() : selected;
		if (copied.isEmpty()) {
			return;
		}
		var clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { copied.stream().map(CopiedHits::line).collect(Collectors.joining(System.lineSeparator())) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		view.getViewSite().getActionBars().getStatusLineManager().setMessage(Messages.COPIED.text(copied.size()));
	}

	static String line(Found found) {
		return Stream.of(found.hit().text(), HitWords.provider(found), HitWords.who(found), found.hit().date(), HitWords.codings(found), HitWords.where(found.hit()), found.from())
				.map(cell -> cell.replaceAll("\\s+", " ").strip()).collect(Collectors.joining("\t")).stripTrailing();
	}
}
