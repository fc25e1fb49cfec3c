package cymru.canfod.website.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import cymru.canfod.website.Outcome;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.Passage;
import cymru.canfod.website.page.SavedSite;

/** The rules of {@code rules/wording.txt}, passage by passage. */
class WordingTest {
	private static final double ENOUGH = 0.95;
	private static final URI HOME = URI.create("http://school.example/aln");

	private static boolean isYes(String criterion, String text) {
		List<Passage> passages = Stream.of(text.split(" >> ")).map(part -> new Passage(part, 0, false)).toList();
		Page page = new Page(HOME, "ALN", "", Optional.empty(), passages, List.of(), 200, "text/html", Instant.EPOCH);
		SavedSite site = new SavedSite(HOME, List.of(page), Map.of(HOME, 0), List.of(), List.of(), 1, true);
		return new WordingProbe().propose(site).stream().anyMatch(proposal -> proposal.criterion().equals(criterion) && proposal.outcome() == Outcome.YES);
	}

	@Test
	void passagesAreReadAsPeopleReadThem(TestReporter reporter) throws IOException {
		List<String> missed = new ArrayList<>();
		List<String> wrongYes = new ArrayList<>();
		List<String> lines;
		try (InputStream in = WordingTest.class.getResourceAsStream("/sites/passages.txt")) {
			lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
		}
		for (String line : lines) {
			String[] cells = line.split(" \\| ");
			boolean isYes = isYes(cells[0], cells[2]);
			if (isYes && cells[1].equals("no")) {
				wrongYes.add(line);
			} else if (!isYes && cells[1].equals("yes")) {
				missed.add(line);
			}
		}
		double share = 1 - (missed.size() + wrongYes.size()) / (double) lines.size();
		String report = "%.1f %% of %d right; not:%n%s".formatted(100 * share, lines.size(), String.join("\n", missed));
		reporter.publishEntry("passages", report);
		assertEquals(List.of(), wrongYes, () -> "wrong yes; " + report);
		assertTrue(share >= ENOUGH, report);
	}
}
