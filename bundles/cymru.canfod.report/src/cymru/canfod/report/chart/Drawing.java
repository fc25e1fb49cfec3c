package cymru.canfod.report.chart;

import java.util.List;

/**
 * Rectangles and words on a sheet. Lengths are in CSS pixels (1/96 inch), from the top left corner.
 *
 * @param description the drawing in words
 */
public record Drawing(int width, int height, String description, List<Mark> marks) {

	/** Something on the sheet. */
	public sealed interface Mark {
	}

	/** A filled rectangle with a thin border. */
	public record Rectangle(double x, double y, double width, double height, String fill, String border) implements Mark {
	}

	/** How words stand at their position. */
	public enum Align {
		START, MIDDLE, END
	}

	/**
	 * A line of words.
	 *
	 * @param y the base line
	 */
	public record Words(double x, double y, double size, boolean bold, String colour, Align align, String text) implements Mark {
	}

	public Drawing {
		marks = List.copyOf(marks);
	}
}
