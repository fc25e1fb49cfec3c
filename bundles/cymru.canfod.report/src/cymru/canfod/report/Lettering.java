package cymru.canfod.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Words in the report's own typeface: how wide they are, and where they break. */
public final class Lettering {

	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
	private static final Font REGULAR = load(Typeface.REGULAR);
	private static final Font BOLD = load(Typeface.BOLD);

	private Lettering() {
	}

	/** The face at a size in pixels. */
	public static Font font(double size, boolean bold) {
		return (bold ? BOLD : REGULAR).deriveFont((float) size);
	}

	/** The width of a line of text, in the unit of its size. */
	public static double width(String text, double size, boolean bold) {
		return font(size, bold).getStringBounds(text, CONTEXT).getWidth();
	}

	/** Breaks a text into lines no wider than {@code width}; a word that is too wide by itself breaks anywhere. */
	public static List<String> lines(String text, double width, double size, boolean bold) {
		List<String> lines = new ArrayList<>();
		var line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && width(line + " " + word, size, bold) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
			while (width(line.toString(), size, bold) > width && line.length() > 1) {
				int end = line.length() - 1;
				while (end > 1 && width(line.substring(0, end), size, bold) > width) {
					end--;
				}
				lines.add(line.substring(0, end));
				line.delete(0, end);
			}
		}
		lines.add(line.toString());
		return lines;
	}

	/** Whether the typeface has the letter, given as a code point. */
	public static boolean has(int letter) {
		return REGULAR.canDisplay(letter);
	}

	/** The numbers that the glyphs of a text have in the regular face's file. */
	public static int[] glyphs(String text) {
		return REGULAR.createGlyphVector(CONTEXT, text).getGlyphCodes(0, text.length(), null);
	}

	private static Font load(Typeface face) {
		try (InputStream file = face.open()) {
			return Font.createFont(Font.TRUETYPE_FONT, file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (FontFormatException e) {
			throw new IllegalStateException(face.fileName(), e);
		}
	}
}
