package cymru.canfod.report;

import static cymru.canfod.report.Written.SMALL;
import static cymru.canfod.report.Written.review;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.ReportException.Reason;

/** Which files come out, and what happens when they cannot. */
class ReportsTest {

	@Test
	void writesEveryFormatInEveryLanguage(@TempDir Path folder) throws Exception {
		List<Path> files = Reports.write(request(SMALL, folder.resolve("new/out"), Set.of(Format.values()), false), null);
		assertEquals(List.of("small-2023-en.pdf", "small-2023-en.docx", "small-2023-en.html", "small-2023-cy.pdf", "small-2023-cy.docx",
				"small-2023-cy.html"), files.stream().map(file -> file.getFileName().toString()).toList());
		assertEquals(6, names(folder.resolve("new/out")).size());
	}

	@Test
	void writesTheSameBytesTwiceWhereNoTimeIsInThem(@TempDir Path folder) throws Exception {
		Path first = Reports.write(request(SMALL, folder.resolve("a"), Set.of(Format.HTML), false), null).get(0);
		Path second = Reports.write(request(SMALL, folder.resolve("b"), Set.of(Format.HTML), false), null).get(0);
		assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
	}

	@Test
	void refusesAnIncompleteReviewUnlessADraftIsAskedFor(@TempDir Path folder) throws Exception {
		String damaged = SMALL + "\nnonsense ((\n";
		ReportException refusal = assertThrows(ReportException.class, () -> Reports.write(request(damaged, folder, Set.of(Format.HTML), false), null));
		assertEquals(Reason.INCOMPLETE, refusal.reason());
		assertTrue(refusal.message(Language.WELSH).startsWith("Ni wnaed adroddiad"), refusal.message(Language.WELSH));
		assertEquals(refusal.getMessage(), refusal.message(Language.ENGLISH));
		assertEquals(List.of(), names(folder));
		assertEquals(2, Reports.write(request(damaged, folder, Set.of(Format.HTML), true), null).size());
	}

	@Test
	void refusesAFolderWithoutAReview(@TempDir Path folder) {
		ReportException refusal = assertThrows(ReportException.class,
				() -> Reports.write(request("kind x \"y\"\n", folder, Set.of(Format.HTML), false), null));
		assertEquals(Reason.NO_REVIEW, refusal.reason());
	}

	@Test
	void canBeCancelledHalfWay(@TempDir Path folder) throws IOException {
		var monitor = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				setCanceled(true);
			}
		};
		assertThrows(OperationCanceledException.class,
				() -> Reports.write(request(SMALL, folder, Set.of(Format.DOCX, Format.HTML), false), monitor));
		assertEquals(List.of(), names(folder));
	}

	@Test
	void canBeCancelled(@TempDir Path folder) throws IOException {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> Reports.write(request(SMALL, folder, Set.of(Format.HTML), false), monitor));
		assertEquals(List.of(), names(folder));
	}

	private static ReportRequest request(String text, Path output, Set<Format> formats, boolean draft) {
		return new ReportRequest(review(text), output, formats, EnumSet.allOf(Language.class), draft, false);
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
