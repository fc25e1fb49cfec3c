package cymru.canfod.dsl.ui.edit;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

import cymru.canfod.dsl.ide.names.Mention;
import cymru.canfod.dsl.ide.names.Navigation;
import cymru.canfod.dsl.ui.OpenFile;
import cymru.canfod.dsl.ui.OpenFiles;

/** Makes every id a link to where the review says what it stands for (F3, Ctrl+click). */
public final class DeclarationLinks extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultiple) {
		return OpenFiles.of(viewer.getDocument()).map(file -> links(file, region.getOffset())).filter(l -> l.length > 0).orElse(null);
	}

	private static IHyperlink[] links(OpenFile file, int offset) {
		var navigation = new Navigation(file.source());
		return navigation.mentionAt(offset).map(m -> navigation.declarations(m).stream().map(p -> new PlaceLink(file.session(), region(m), p))
				.toArray(IHyperlink[]::new)).orElseGet(() -> new IHyperlink[0]);
	}

	private static IRegion region(Mention mention) {
		return new Region(mention.name().span().offset(), mention.name().span().length());
	}
}
