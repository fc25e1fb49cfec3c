package cymru.canfod.search.ui.view;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;

import cymru.canfod.search.Hit;
import cymru.canfod.search.Hit.Mark;
import cymru.canfod.ui.theme.Palette;

/** How the words that were found stand out: in bold letters on a ground of their own, so not by colour alone. */
public enum Marking {
	LIGHT(new Color(0xff, 0xec, 0x9e), new Color(0x1f, 0x29, 0x33)), DARK(new Color(0x5a, 0x4a, 0x08), new Color(0xff, 0xf3, 0xcc));

	/** How wide a letter is about, in pixels, and so many of them are shown at least and at most. */
	private static final int LETTER = 8;
	/** What stands before the words of a line, in pixels. */
	private static final int INDENT = 40;
	private static final int SHORTEST = 40;
	private static final int LONGEST = 240;

	private final Color ground;
	private final Color letters;
	private final Styler styler = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			style.background = ground;
			style.foreground = letters;
		}
	};

	private final Styler quiet = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.foreground = (Marking.this == DARK ? Palette.DARK : Palette.LIGHT).quiet();
		}
	};

	Marking(Color ground, Color letters) {
		this.ground = ground;
		this.letters = letters;
	}

	/** That for a ground. */
	public static Marking on(Color ground) {
		return Palette.on(ground) == Palette.DARK ? DARK : LIGHT;
	}

	/**
	 * The part of a hit around what was found.
	 *
	 * @param width of the room for it, in pixels
	 */
	public StyledString snippet(Hit hit, int width) {
		Hit.Excerpt excerpt = hit.excerpt(Math.clamp((width - INDENT) / LETTER, SHORTEST, LONGEST));
		return marked(excerpt.text(), excerpt.marked());
	}

	/** Words that were found. */
	public StyledString found(String words) {
		return new StyledString(words, styler);
	}

	/** What is less important than the words themselves. */
	public StyledString quiet(String words) {
		return new StyledString(words, quiet);
	}

	Color ground() {
		return ground;
	}

	Color letters() {
		return letters;
	}

	private StyledString marked(String text, List<Mark> marks) {
		var styled = new StyledString();
		int at = 0;
		for (Mark mark : marks) {
			styled.append(text.substring(at, mark.start())).append(text.substring(mark.start(), mark.end()), styler);
			at = mark.end();
		}
		return styled.append(text.substring(at));
	}
}
