package cymru.canfod.workbench.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;

import cymru.canfod.dsl.ide.text.Tokens;
import cymru.canfod.tally.Review;

/** Does once, beside the start of the window, what is slow only the first time: the window's own thread then finds it done. Nothing depends on its coming in time. */
final class Ahead {

	private Ahead() {
	}

	/** Begins, in a thread of its own; to be called when the workspace is known to be ours. */
	static void begin() {
		Thread.ofPlatform().daemon().name("Canfod ahead of the window").start(() -> {
			ResourcesPlugin.getWorkspace();
			Tokens.of("review");
			Review.of(List.of(), List.of(), List.of());
			picture();
		});
	}

	/** Drawn pictures need libraries that are large to load. */
	private static void picture() {
		URL url = Objects.requireNonNull(FileLocator.find(Platform.getBundle("cymru.canfod.workbench"), new Path("icons/review.svg")));
		try (InputStream drawing = url.openStream()) {
			new ImageLoader().load(drawing);
		} catch (IOException | SWTException e) {
			ILog.of(Ahead.class).error("A picture of Canfod's own cannot be read.", e);
		}
	}
}
