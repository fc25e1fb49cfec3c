package cymru.canfod.dsl.ui.show;

import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

import cymru.canfod.dsl.ide.text.Highlights.Highlight;
import cymru.canfod.tally.VerdictCode;

/** How the styles look in the theme of the moment. */
final class TokenStyles {

	/** What the names of the editor's colours begin with. */
	static final String PREFIX = "cymru.canfod.dsl.ui.colour.";

	private TokenStyles() {
	}

	static StyleRange of(Highlight highlight) {
		int face = switch (highlight.style()) {
			case KEYWORD, CLAIM_WORDS -> SWT.BOLD;
			case COMMENT -> SWT.ITALIC;
			default -> SWT.NORMAL;
		};
		return new StyleRange(highlight.offset(), highlight.length(), colour(highlight.style().name()), null, face);
	}

	static Color of(VerdictCode verdict) {
		return colour(switch (verdict) {
			case HOLDS -> "verdict";
			case UNDERSTATED -> "verdict_weak";
			default -> "verdict_wrong";
		});
	}

	private static Color colour(String name) {
		return JFaceResources.getColorRegistry().get(PREFIX + name.toLowerCase(Locale.ROOT));
	}
}
