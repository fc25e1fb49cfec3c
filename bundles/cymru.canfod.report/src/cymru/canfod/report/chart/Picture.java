package cymru.canfod.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import cymru.canfod.report.Lettering;
import cymru.canfod.report.chart.Drawing.Mark;
import cymru.canfod.report.chart.Drawing.Rectangle;
import cymru.canfod.report.chart.Drawing.Words;

/** A drawing as a PNG picture for print. */
public final class Picture {

	/** Picture pixels to a CSS pixel: 192 to the inch. */
	private static final int SCALE = 2;

	private Picture() {
	}

	/** The drawing as a PNG file. */
	public static byte[] png(Drawing drawing) {
		var image = new BufferedImage(drawing.width() * SCALE, drawing.height() * SCALE, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.scale(SCALE, SCALE);
		graphics.setStroke(new BasicStroke(0.75f));
		drawing.marks().forEach(mark -> paint(mark, graphics));
		graphics.dispose();
		return Png.file(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), image.getWidth());
	}

	private static void paint(Mark mark, Graphics2D graphics) {
		switch (mark) {
		case Rectangle r -> {
			var shape = new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height());
			graphics.setColor(Color.decode(r.fill()));
			graphics.fill(shape);
			graphics.setColor(Color.decode(r.border()));
			graphics.draw(shape);
		}
		case Words w -> {
			graphics.setFont(Lettering.font(w.size(), w.bold()));
			graphics.setColor(Color.decode(w.colour()));
			double width = Lettering.width(w.text(), w.size(), w.bold());
			double left = switch (w.align()) {
			case START -> w.x();
			case MIDDLE -> w.x() - width / 2;
			case END -> w.x() - width;
			};
			graphics.drawString(w.text(), (float) left, (float) w.y());
		}
		}
	}
}
