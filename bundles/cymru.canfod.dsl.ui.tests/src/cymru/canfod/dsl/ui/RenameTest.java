package cymru.canfod.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A proposition of several files is given another id, in files that are open, changed or closed; one step takes all of it back. */
class RenameTest {

	private static final String TYPED = "// not saved yet\n";

	private static final String RENAMED_FRAME = ReviewProject.FRAME.replace("proposition secure", "proposition certain");
	private static final String RENAMED_VISITS = ReviewProject.VISITS.replace("secure", "certain");
	private static final String RENAMED_FINDINGS = ReviewProject.FINDINGS.replace("schools: secure", "schools: certain");

	@RegisterExtension
	private final NothingLogged log = new NothingLogged();

	private ReviewProject project;
	private EditorPage findings;
	private EditorPage visits;

	@BeforeEach
	void open() throws CoreException {
		project = new ReviewProject("renaming");
		visits = EditorPage.open(project, "visits.canfod");
		findings = EditorPage.open(project, "findings.canfod");
	}

	@AfterEach
	void close() throws CoreException {
		visits.close();
		findings.close();
		project.delete();
	}

	@Test
	void oneStepRenamesInAllFilesAndOneTakesItBack() throws CommandException, CoreException {
		visits.type("visit S1", TYPED + "visit S1");
		assertTrue(visits.isUnsaved());
		rename("certain");
		assertEquals(RENAMED_FINDINGS, findings.text());
		assertEquals(TYPED + RENAMED_VISITS, visits.text());
		untilOnDisk(RENAMED_FRAME, TYPED + RENAMED_VISITS);
		findings.settle();
		assertEquals(List.of(), findings.issues());

		findings.undo();
		assertEquals(ReviewProject.FINDINGS, findings.text());
		assertEquals(TYPED + ReviewProject.VISITS, visits.text());
		untilOnDisk(ReviewProject.FRAME, TYPED + ReviewProject.VISITS);

		findings.redo();
		assertEquals(RENAMED_FINDINGS, findings.text());
		untilOnDisk(RENAMED_FRAME, TYPED + RENAMED_VISITS);

		findings.undo();
		visits.undo();
		assertEquals(ReviewProject.VISITS, visits.text(), "what was typed before is a step of its own");
		untilOnDisk(ReviewProject.FRAME, ReviewProject.VISITS);
	}

	@Test
	void whatIsTypedAfterwardsIsAStepOfItsOwn() throws CommandException {
		rename("certain");
		findings.type("[Many", "[Most");
		findings.undo();
		assertEquals(RENAMED_FINDINGS, findings.text());
		findings.undo();
		assertEquals(ReviewProject.FINDINGS, findings.text());
		assertEquals(ReviewProject.VISITS, visits.text());
	}

	@Test
	void whatWasWrittenDifferentlySinceStaysAsItIs() throws CommandException, CoreException {
		rename("certain");
		untilOnDisk(RENAMED_FRAME, RENAMED_VISITS);
		project.put("review.canfod", ReviewProject.FRAME.replace("proposition secure", "proposition sure"));
		findings.undo();
		assertEquals(ReviewProject.FINDINGS, findings.text());
		untilOnDisk(ReviewProject.FRAME.replace("proposition secure", "proposition sure"), ReviewProject.VISITS);
		log.expect("stays as it is in review.canfod");
	}

	/** As a user does: the command, a word in the dialog, OK. */
	private void rename(String id) throws CommandException {
		findings.caretBehind("(schools: sec");
		DialogPage.expect("Rename", dialog -> {
			dialog.type(id);
			dialog.press("OK");
		});
		findings.command("cymru.canfod.dsl.ui.rename");
	}

	private void untilOnDisk(String frame, String visitsText) {
		EventLoop.until("saved", () -> !visits.isUnsaved() && project.onDisk("visits.canfod").equals(visitsText));
		EventLoop.until("saved without an editor", () -> project.onDisk("review.canfod").equals(frame));
	}
}
