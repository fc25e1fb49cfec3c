package cymru.canfod.dsl.ui.show;

import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;

import cymru.canfod.dsl.ide.text.Highlights;
import cymru.canfod.dsl.ide.text.Highlights.Highlight;
import cymru.canfod.dsl.ide.text.Tokens;
import cymru.canfod.dsl.ui.LongText;

/**
 * Finds what must be coloured anew after a change, and colours it. The lexer has a memory, so all of the text is cut anew (a few milliseconds for a
 * large file), but only what has come out differently is painted.
 */
final class TokenColouring implements IPresentationDamager, IPresentationRepairer {

	private IDocument document;
	private List<Highlight> highlights = List.of();
	/** What {@link #highlights} are of. */
	private String text = "";

	@Override
	public void setDocument(IDocument newDocument) {
		document = newDocument;
		update();
	}

	/** While the viewer does not redraw, changes are not told one by one. */
	private void update() {
		var now = document == null || LongText.is(document) ? "" : document.get();
		if (!now.equals(text)) {
			text = now;
			highlights = Highlights.of(Tokens.of(now));
		}
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		var before = highlights;
		update();
		var after = highlights;
		int shift = event.getText().length() - event.getLength();
		int most = Math.min(before.size(), after.size());
		int first = 0;
		while (first < most && before.get(first).equals(after.get(first))) {
			first++;
		}
		int same = 0;
		while (same < most - first && shifted(before.get(before.size() - 1 - same), shift).equals(after.get(after.size() - 1 - same))) {
			same++;
		}
		int start = Math.min(event.getOffset(), first < after.size() ? after.get(first).offset() : document.getLength());
		int end = Math.max(event.getOffset() + event.getText().length(), same < after.size() ? end(after.get(after.size() - 1 - same)) : start);
		return new Region(start, Math.min(end, document.getLength()) - start);
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
		update();
		int end = damage.getOffset() + damage.getLength();
		highlights.stream().filter(h -> end(h) > damage.getOffset() && h.offset() < end).map(TokenStyles::of).forEach(presentation::addStyleRange);
	}

	private static Highlight shifted(Highlight highlight, int shift) {
		return new Highlight(highlight.offset() + shift, highlight.length(), highlight.style());
	}

	private static int end(Highlight highlight) {
		return highlight.offset() + highlight.length();
	}
}
