package cymru.canfod.dsl.ui.show;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ICharacterPairMatcher;

import cymru.canfod.dsl.ide.text.Brackets;
import cymru.canfod.dsl.ide.text.Tokens;
import cymru.canfod.dsl.ui.LongText;

/** Marks the other quote, bracket or parenthesis of a pair. */
public final class PairMatcher implements ICharacterPairMatcher {

	private int anchor = -1;

	@Override
	public IRegion match(IDocument document, int offset) {
		if (LongText.is(document)) {
			return null;
		}
		var pair = Brackets.at(Tokens.of(document.get()), offset);
		anchor = pair.filter(p -> p.open() == offset - 1 || p.open() == offset).isPresent() ? LEFT : RIGHT;
		return pair.isPresent() ? new Region(pair.get().open(), pair.get().close() - pair.get().open() + 1) : null;
	}

	@Override
	public int getAnchor() {
		return anchor;
	}

	@Override
	public void clear() {
		anchor = -1;
	}

	@Override
	public void dispose() {
		// holds nothing
	}
}
