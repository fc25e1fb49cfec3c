package cymru.canfod.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cymru.canfod.benchmarks.Canfod.Run;

/** Prints how fast the product's commands are, each beside what it is held to: {@code Figures PRODUCT SAMPLE-REVIEW LARGE-REVIEW OUT WORKSPACES}. */
final class Figures {
	private static final int TIMES = 7;
	private static final int FEW_TIMES = 3;
	private static final String NOTHING = "cymru.canfod.benchmarks.nothing";
	private static final String WORKBENCH = "cymru.canfod.benchmarks.workbench";
	private static final String CACHE = "XDG_CACHE_HOME";
	private static final String HEAP_OF_LARGE_REVIEW = "-Xmx384m";

	private final Canfod canfod;

	private Figures(Path product) {
		canfod = new Canfod(product);
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Figures figures = new Figures(Path.of(arguments[0]));
		System.out.printf("%-66s %9s %9s  %s%n", "figure", "median", "ratio", "held to");
		figures.check(arguments[1]);
		figures.checkLarge(arguments[2]);
		figures.report(arguments[1], arguments[3]);
		figures.workbench(arguments[1], Files.createDirectories(Path.of(arguments[4])));
	}

	private void check(String sample) throws IOException, InterruptedException {
		Run nothing = Run.of("nothing").with("CANFOD_APPLICATION", NOTHING);
		Run unread = Run.of("check", sample, "--no-cache");
		Run remembered = Run.of("check", sample);
		List<Duration> medians = canfod.medians(List.of(() -> nothing, () -> unread, () -> remembered), TIMES);
		Duration floor = medians.getFirst();
		print("an Equinox application that does nothing", floor, "-", "(the floor)");
		print("check of the sample review, cold process, nothing remembered", medians.get(1), ratio(medians.get(1), floor), "at most 2.5 x the floor");
		print("check of the sample review, cold process, files remembered", medians.get(2), ratio(medians.get(2), floor), "at most 2.5 x the floor");
	}

	private void checkLarge(String large) throws IOException, InterruptedException {
		Duration unread = canfod.median(Run.of("check", large, "--no-cache").with("JDK_JAVA_OPTIONS", HEAP_OF_LARGE_REVIEW), FEW_TIMES);
		print("check of 1,500 x 200, nothing remembered, 384 MB of heap", unread, "-", "at most 6 s");
		Run check = Run.of("check", large).with("JDK_JAVA_OPTIONS", HEAP_OF_LARGE_REVIEW);
		Duration remembering = canfod.median(() -> {
			forget();
			return check;
		}, FEW_TIMES);
		print("check of 1,500 x 200, files being remembered, 384 MB of heap", remembering, "-", "at most 6 s");
		Duration remembered = canfod.median(check, FEW_TIMES);
		print("check of 1,500 x 200, files remembered, 384 MB of heap", remembered, "-", "at most 2.5 s");
	}

	/** Takes away what the product knows of files; the benchmark's own cache is the product's. */
	private static void forget() throws IOException {
		Path facts = Path.of(System.getenv(CACHE), "canfod", "facts");
		if (Files.isDirectory(facts)) {
			try (Stream<Path> entries = Files.list(facts)) {
				for (Path entry : entries.toList()) {
					Files.delete(entry);
				}
			}
		}
	}

	private void report(String sample, String out) throws IOException, InterruptedException {
		Duration six = canfod.median(Run.of("report", sample, "--out", out), FEW_TIMES);
		print("report of the sample review, six files, cold process", six, "-", "at most 10 s");
	}

	/** Canfod's workbench against one of the same stack with nothing in it, each from a copy of its workspace: what a run leaves behind is not the next one's. */
	private void workbench(String sample, Path workspaces) throws IOException, InterruptedException {
		Path nothing = workspaces.resolve("nothing");
		// Java's archive of classes is made by the first run: each of the two workbenches has its own, as on a user's machine.
		String cache = workspaces.resolve("cache").toString();
		canfod.once(workbench(nothing, "prepare-empty").with(CACHE, cache));
		Path prepared = workspaces.resolve("prepared");
		canfod.once(workbench(prepared, "prepare", sample));
		List<Duration> medians = canfod.medians(List.of(() -> workbench(copy(nothing, workspaces), "empty").with(CACHE, cache), () -> workbench(copy(prepared, workspaces), "sample")), TIMES);
		Duration empty = medians.getFirst();
		print("an empty workbench, from start to its window", empty, "-", "(the floor)");
		print("the workbench, from start to the sample review in the editor", medians.getLast(), ratio(medians.getLast(), empty), "at most 1.5 x the empty one");
	}

	private static Run workbench(Path workspace, String... arguments) {
		return Run.of(Stream.concat(Stream.of("-data", workspace.toString(), "-application", WORKBENCH), Stream.of(arguments)).toArray(String[]::new));
	}

	private static Path copy(Path workspace, Path beside) throws IOException {
		Path copy = Files.createTempDirectory(beside, "workspace");
		try (Stream<Path> all = Files.walk(workspace)) {
			for (Path each : all.toList()) {
				Files.copy(each, copy.resolve(workspace.relativize(each)), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		return copy;
	}

	private static void print(String figure, Duration median, String ratio, String heldTo) {
		System.out.printf(Locale.ROOT, "%-66s %7.2f s %9s  %s%n", figure, median.toMillis() / 1000.0, ratio, heldTo);
	}

	private static String ratio(Duration figure, Duration floor) {
		return String.format(Locale.ROOT, "%.2f x", (double) figure.toNanos() / floor.toNanos());
	}
}
