import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Renders the product's window icons from {@code canfod.svg}: {@code java -cp jsvg.jar RenderIcons.java ICONS_FOLDER}. The pictures are committed, because a build machine need not have a renderer.
 */
final class RenderIcons {

	private static final int[] SIZES = { 16, 32, 48, 64, 128, 256 };

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		var drawing = new SVGLoader().load(folder.resolve("canfod.svg").toUri().toURL());
		for (int size : SIZES) {
			var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
			var graphics = picture.createGraphics();
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			drawing.render(null, graphics, new ViewBox(0, 0, size, size));
			graphics.dispose();
			ImageIO.write(picture, "png", folder.resolve("canfod-" + size + ".png").toFile());
		}
	}
}
