package cymru.canfod.workbench.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.ui.testing.DialogWindow;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;
import cymru.canfod.ui.testing.Workbench;

/** File > Export the report. */
@ExtendWith(NoErrorsLogged.class)
class ExportTest {

	/** The first one starts the engine that prints. */
	private static final Duration FIRST_PDF = Duration.ofMinutes(3);
	private static final String EXPORT = "cymru.canfod.report.ui.export";

	@BeforeEach
	void anew() throws Exception {
		Workbench.startAnew();
	}

	@Test
	void makesTheFilesAndRemembersWhatWasChosen(@TempDir Path folder) {
		Workbench.openExample("aln-review");
		Path target = folder.resolve("report");
		DialogWindow.with(EXPORT, Map.of(), wizard -> {
			set(wizard, "Welsh", false);
			set(wizard, "PDF, to print and to publish", false);
			set(wizard, "Word document, to work on", false);
			wizard.type("Folder", target.toString());
			assertTrue(wizard.says().contains("One file will be written"), wizard::says);
			wizard.press("Finish");
		});
		Ui.until("the web page", () -> names(target).equals(List.of("aln-2023-en.html")));
		DialogWindow.with(EXPORT, Map.of(), wizard -> {
			assertFalse(check(wizard, "Welsh").getSelection());
			set(wizard, "Welsh", true);
			set(wizard, "English", false);
			set(wizard, "PDF, to print and to publish", true);
			set(wizard, "Web page", false);
			wizard.press("Finish");
		});
		Ui.until("the PDF", FIRST_PDF, () -> names(target).equals(List.of("aln-2023-cy.pdf", "aln-2023-en.html")));
	}

	@Test
	void mistakesAreSaidAndADraftIsOffered(@TempDir Path folder) {
		Workbench.openExample("faulty-review");
		DialogWindow.with(EXPORT, Map.of(), wizard -> {
			assertTrue(Ui.texts(wizard.shell()).stream().anyMatch(text -> text.matches("✕ \\d+ mistakes stand in the way.*<a>See what is wrong</a>")),
					() -> Ui.texts(wizard.shell()).toString());
			assertTrue(wizard.says().contains("Put the mistakes right first, or export a draft."), wizard::says);
			assertFalse(wizard.canPress("Finish"));
			set(wizard, "Export it all the same, as a draft", true);
			assertTrue(wizard.canPress("Finish"));
		});
		assertEquals(List.of(), names(folder));
	}

	private static Button check(DialogWindow wizard, String name) {
		return Ui.find(wizard.shell(), Button.class, button -> button.getText().equals(name)).orElseThrow();
	}

	private static void set(DialogWindow wizard, String name, boolean wanted) {
		if (check(wizard, name).getSelection() != wanted) {
			Ui.press(wizard.shell(), name);
		}
	}

	private static List<String> names(Path folder) {
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
