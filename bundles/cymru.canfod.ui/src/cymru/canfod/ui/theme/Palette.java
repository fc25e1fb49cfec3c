package cymru.canfod.ui.theme;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The colours that carry meaning, once for light and once for dark ground; each has a contrast of at least 4.5:1 on its ground. */
public enum Palette {
	LIGHT(new RGB(0x0b, 0x6a, 0x5f), new RGB(0x85, 0x51, 0x00), new RGB(0xb3, 0x26, 0x1e), new RGB(0x5c, 0x66, 0x70)),
	DARK(new RGB(0x5f, 0xd3, 0xbc), new RGB(0xf0, 0xb4, 0x55), new RGB(0xff, 0x9a, 0x8d), new RGB(0xb4, 0xbc, 0xc4));

	private final Color good;
	private final Color doubtful;
	private final Color bad;
	private final Color quiet;

	Palette(RGB good, RGB doubtful, RGB bad, RGB quiet) {
		this.good = new Color(good);
		this.doubtful = new Color(doubtful);
		this.bad = new Color(bad);
		this.quiet = new Color(quiet);
	}

	/** The palette for a ground. */
	public static Palette on(Color ground) {
		return luminance(ground.getRGB()) > 0.18 ? LIGHT : DARK;
	}

	/** Blue-green: yes, holds. */
	public Color good() {
		return good;
	}

	/** Amber: look at it. */
	public Color doubtful() {
		return doubtful;
	}

	/** Vermilion: wrong. */
	public Color bad() {
		return bad;
	}

	/** Grey: less important. */
	public Color quiet() {
		return quiet;
	}

	/** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
	public static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
	static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
