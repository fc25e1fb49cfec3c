package cymru.canfod.dsl.ui.show;

import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.dsl.ide.read.Hover;
import cymru.canfod.dsl.ui.OpenFiles;

/** Shows what is known about the id or claim under the pointer. */
public final class EvidenceHover implements ITextHover {

	/** Characters of a line. */
	private static final int LONGEST = 90;

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return at(viewer, region.getOffset()).map(h -> wrapped(h.title() + "\n" + String.join("\n", h.lines()))).orElse(null);
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		var hover = at(viewer, offset);
		return hover.isPresent() ? new Region(hover.get().span().offset(), hover.get().span().length()) : null;
	}

	/** The platform makes its window for as many lines as it is given, and shows no more of those that it has to break itself. */
	private static String wrapped(String text) {
		return text.replaceAll("(?=[^\\n]{" + (LONGEST + 1) + "})([^\\n]{1," + LONGEST + "}) ", "$1\n    ");
	}

	private static Optional<Hover> at(ITextViewer viewer, int offset) {
		return OpenFiles.of(viewer.getDocument()).flatMap(f -> Hover.at(f.source(), offset, InterfaceLanguage.current()));
	}
}
