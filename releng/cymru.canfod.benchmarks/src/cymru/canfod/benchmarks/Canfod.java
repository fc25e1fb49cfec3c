package cymru.canfod.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A built product whose runs are timed from outside, from the start of the process to its end. */
record Canfod(Path product) {
	private static final int WARM_UPS = 2;

	/** One way to start the product. */
	record Run(Map<String, String> environment, List<String> arguments) {
		static Run of(String... arguments) {
			return new Run(Map.of(), List.of(arguments));
		}

		Run with(String variable, String value) {
			return new Run(Map.of(variable, value), arguments);
		}
	}

	/** Makes what the next run needs. */
	interface Prepared {
		Run next() throws IOException;
	}

	/**
	 * The median of some runs, after others that fill the caches.
	 *
	 * @throws IOException if the product cannot be started, or ends with anything but 0 or 1 (the review has errors)
	 */
	Duration median(Run run, int times) throws IOException, InterruptedException {
		return median(() -> run, times);
	}

	/** The same for runs of which each is prepared by itself. */
	Duration median(Prepared run, int times) throws IOException, InterruptedException {
		return medians(List.of(run), times).getFirst();
	}

	/** The medians of several runs that take turns, so that one can be held against another on a machine that is not always equally fast. */
	List<Duration> medians(List<Prepared> runs, int times) throws IOException, InterruptedException {
		for (int i = 0; i < WARM_UPS; i++) {
			for (Prepared run : runs) {
				once(run.next());
			}
		}
		List<List<Duration>> seen = runs.stream().<List<Duration>>map(run -> new ArrayList<>()).toList();
		for (int i = 0; i < times; i++) {
			for (int which = 0; which < runs.size(); which++) {
				seen.get(which).add(once(runs.get(which).next()));
			}
		}
		return seen.stream().map(each -> each.stream().sorted().toList().get(times / 2)).toList();
	}

	Duration once(Run run) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(product.resolve("canfod").toString()));
		command.addAll(run.arguments());
		ProcessBuilder process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD);
		process.environment().putAll(run.environment());
		long start = System.nanoTime();
		int exit = process.start().waitFor();
		Duration taken = Duration.ofNanos(System.nanoTime() - start);
		if (IntStream.of(0, 1).noneMatch(fine -> fine == exit)) {
			throw new IOException("%s ended with %d".formatted(String.join(" ", command), exit));
		}
		return taken;
	}
}
