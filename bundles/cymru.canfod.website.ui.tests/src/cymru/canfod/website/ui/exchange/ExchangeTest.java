package cymru.canfod.website.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.tally.Looks;
import cymru.canfod.tally.ProviderStance;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.ui.Commands;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.reviews.WorkspaceReviews;
import cymru.canfod.ui.testing.DialogWindow;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** Answers go out to a spreadsheet and come back from one, seen before anything is written. */
@ExtendWith(NoErrorsLogged.class)
@NonNullByDefault({})
class ExchangeTest {

	private static final String IMPORT = "cymru.canfod.website.ui.importAnswers";

	@TempDir
	private Path folder;

	@BeforeEach
	void open() throws Exception {
		Workbench.startAnew();
		Workbench.openExample("aln-review");
	}

	@AfterEach
	void saved() {
		Ui.until("all saved", () -> Arrays.stream(FileBuffers.getTextFileBufferManager().getFileBuffers()).noneMatch(IFileBuffer::isDirty));
	}

	private static OpenReview review() {
		return WorkspaceReviews.service().all().getFirst();
	}

	private static void stands(String provider, String criterion, ProviderStance stance) {
		Ui.until(provider + " " + criterion + " " + stance, () -> review().review().stance(provider, criterion).equals(Optional.of(stance)));
	}

	@Test
	void whatIsExportedHasNothingNew() throws IOException {
		Path file = folder.resolve("answers.xlsx");
		Commands.run(Ui.page().getWorkbenchWindow(), "cymru.canfod.website.ui.exportAnswers", Map.of("file", file.toString()));
		Ui.until("the file", () -> Files.exists(file));
		assertTrue(Files.size(file) > 10_000);
		DialogWindow.with(IMPORT, Map.of(), dialog -> {
			dialog.type("Answers of", "inspector-1");
			dialog.type("Spreadsheet", file.toString());
			Ui.until("what it would bring", () -> dialog.rows("Columns").size() == 36 && dialog.says().contains("There is nothing in it"));
			assertEquals(List.of(), dialog.rows("What does not fit"));
			assertFalse(dialog.canPress("Finish"));
		});
	}

	@Test
	void nothingIsWrittenBeforeItWasSeenAndOneUndoTakesAllBack() throws Exception {
		Path file = Files.writeString(folder.resolve("answers.csv"), "provider;aln-definition;alp-definition;colour\nS01;ie;na;red\nS02;ie;perhaps;\nS99;yes;;\n");
		DialogWindow.with(IMPORT, Map.of(), dialog -> {
			dialog.type("Spreadsheet", file.toString());
			assertFalse(dialog.canPress("Finish"));
			dialog.type("Answers of", "inspector-1");
			Ui.until("what it would bring", () -> Ui.texts(dialog.shell()).stream().anyMatch(text -> text.contains("1 there already, 3 do not fit")));
			Ui.press(dialog.shell(), "Change answers that are there already and differ");
			dialog.press("Finish");
		});
		stands("S01", "aln-definition", ProviderStance.YES);
		OperationHistoryFactory.getOperationHistory().undo(PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), new NullProgressMonitor(), null);
		stands("S01", "aln-definition", ProviderStance.NO);
	}

	@Test
	void aRowWhoseNameNobodyBearsIsShownAsADoubt() throws IOException {
		Path file = Files.writeString(folder.resolve("names.csv"), "provider,name,aln-definition\nS01,Ysgol arall,yes\n");
		DialogWindow.with(IMPORT, Map.of(), dialog -> {
			dialog.type("Answers of", "inspector-5");
			dialog.type("Spreadsheet", file.toString());
			Ui.until("the doubt", () -> Ui.texts(dialog.shell()).stream().anyMatch(text -> text.contains("1 new answer, none to change, 0 there already, everything fits. One row is doubtful")));
			assertEquals(List.of("2"), dialog.rows("What does not fit"));
			assertTrue(dialog.canPress("Finish"));
		});
	}

	/** What two inspectors saw differently, settled in a spreadsheet by a third: written with the name of who settled it, not of who brings it in, and taken back by one undo. */
	@Test
	void aJudgementKeepsWhoSettledIt() throws Exception {
		String first = Files.readString(review().session().root().resolve("websites/S01.canfod"));
		assertTrue(first.contains("home-link yes"), first);
		review().project().getFile("websites/S01-again.canfod").create(new ByteArrayInputStream(
				first.replace("inspector-1", "inspector-2").replace("home-link yes", "home-link no").getBytes(StandardCharsets.UTF_8)), true, new NullProgressMonitor());
		Ui.until("two looks", () -> Looks.of(review().review()).size() == 1);
		Path file = Files.writeString(folder.resolve("settled.csv"), "provider,criterion,answer,note,address,accepted-by,settles\nS01,home-link,no,both looked again,,lead-1,yes\n");
		DialogWindow.with(IMPORT, Map.of(), dialog -> {
			dialog.type("Answers of", "inspector-9");
			dialog.type("Spreadsheet", file.toString());
			Ui.until("what it would bring", () -> dialog.canPress("Finish"));
			dialog.press("Finish");
		});
		Ui.until("settled", () -> judgements().equals(List.of("home-link NO both looked again lead-1")));
		assertTrue(review().review().declarations().websites().stream().allMatch(look -> !look.fact().inspectors().getFirst().id().equals("inspector-9")), "no look of who brings it");
		OperationHistoryFactory.getOperationHistory().undo(PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), new NullProgressMonitor(), null);
		Ui.until("open again", () -> judgements().isEmpty());
	}

	private static List<String> judgements() {
		return review().review().declarations().websites().stream().flatMap(look -> look.fact().judgements().stream())
				.map(answer -> answer.criterion().id() + " " + answer.outcome().orElseThrow() + " " + answer.note() + " " + answer.acceptedBy().map(Name::id).orElse("nobody")).toList();
	}

	@Test
	void aFileThatIsNoTableGetsASentence() throws IOException {
		Path file = Files.write(folder.resolve("broken.xlsx"), new byte[] { 'P', 'K', 3, 4, 9, 9 });
		DialogWindow.with(IMPORT, Map.of(), dialog -> {
			dialog.type("Spreadsheet", file.toString());
			Ui.until("why it is none", () -> dialog.says().contains("cannot be read as a table"));
			dialog.type("Spreadsheet", folder.resolve("none.csv").toString());
			Ui.until("that it is not there", () -> dialog.says().contains("none.csv"));
			assertFalse(dialog.canPress("Finish"));
		});
	}
}
