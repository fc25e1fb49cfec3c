package cymru.canfod.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.ide.session.ReviewSession;

/** Types into a findings file, one letter after the other, and prints how long the new verdicts took: {@code REVIEW-FOLDER FILE}. */
@NonNullByDefault({})
public final class KeystrokeApplication implements IApplication {
	private static final int WARM_UPS = 50;
	private static final int KEYSTROKES = 200;
	/** Typed inside the prose of the file's first claim, where a letter changes what is counted. */
	private static final String TYPED_BEHIND = "[";

	@Override
	public Object start(IApplicationContext context) throws IOException {
		List<String> arguments = List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		Path folder = Path.of(arguments.get(0));
		String file = arguments.get(1);
		try (ReviewSession session = new ReviewSession(folder, new FileReader())) {
			session.read(new NullProgressMonitor()).join();
			String text = Files.readString(folder.resolve(file));
			type(session, file, text, WARM_UPS);
			long[] taken = type(session, file, text, KEYSTROKES);
			Arrays.sort(taken);
			System.out.printf(Locale.ROOT, "median %.1f ms, p95 %.1f ms, slowest %.1f ms%n", millis(taken[KEYSTROKES / 2]),
					millis(taken[KEYSTROKES * 95 / 100]), millis(taken[KEYSTROKES - 1]));
		}
		return IApplication.EXIT_OK;
	}

	@Override
	public void stop() {
		// ends by itself
	}

	private static long[] type(ReviewSession session, String file, String text, int keystrokes) {
		int at = text.indexOf(TYPED_BEHIND) + TYPED_BEHIND.length();
		long[] taken = new long[keystrokes];
		for (int i = 0; i < keystrokes; i++) {
			String typed = text.substring(0, at) + "x".repeat(1 + i % 5) + text.substring(at);
			long start = System.nanoTime();
			session.changed(file, typed);
			session.settled().join();
			taken[i] = System.nanoTime() - start;
		}
		return taken;
	}

	private static double millis(long nanos) {
		return nanos / 1e6;
	}
}
