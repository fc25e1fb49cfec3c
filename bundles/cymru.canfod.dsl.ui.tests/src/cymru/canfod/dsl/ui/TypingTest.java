package cymru.canfod.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.dsl.ui.issues.IssueMarker;

/** A user writes findings: issues come and go, fixes and names change the text, and all of it can be undone. */
@ExtendWith(NothingLogged.class)
class TypingTest {

	private ReviewProject project;
	private EditorPage findings;

	@BeforeEach
	void open() throws CoreException {
		project = new ReviewProject("typing");
		findings = EditorPage.open(project, "findings.canfod");
	}

	@AfterEach
	void close() throws CoreException {
		findings.close();
		project.delete();
	}

	@Test
	void aFaultIsMarkedWhileTypingFixedAndTheFixUndone() throws CoreException {
		assertEquals(List.of(), findings.issues());
		findings.type("Many", "All");
		assertEquals(List.of("overstated", "twin-differs"), findings.issues().stream().map(i -> i.split(":")[0]).sorted().toList());
		var overstated = marker("overstated");
		findings.fix(overstated, "Say “Many”, the strongest term that holds");
		assertEquals(ReviewProject.FINDINGS, findings.text());
		assertEquals(List.of(), findings.issues());
		findings.undo();
		assertTrue(findings.text().contains("[All schools]"));
		assertEquals(1, findings.issues().stream().filter(i -> i.startsWith("overstated")).count());
		findings.undo();
		assertEquals(ReviewProject.FINDINGS, findings.text());
	}

	@Test
	void aMarkerMovesWithItsTextAndStaysTheSame() throws CoreException {
		findings.type("Many", "All");
		var before = marker("overstated");
		int start = before.getAttribute(IMarker.CHAR_START, 0);
		findings.type("finding D1", "// A remark\nfinding D1");
		assertTrue(before.exists(), "a list of fixes would hold on to it");
		assertEquals(start + "// A remark\n".length(), before.getAttribute(IMarker.CHAR_START, 0));
		assertEquals(3, before.getAttribute(IMarker.LINE_NUMBER, 0));
	}

	@Test
	void anAnswerTypedInAVisitIsMarkedInTheFindings() throws CoreException {
		var visits = EditorPage.open(project, "visits.canfod");
		visits.type("no secure", "yes secure");
		findings.settle();
		assertTrue(findings.issues().stream().anyMatch(i -> i.startsWith("understated")), () -> "not saved, and still");
		visits.undo();
		findings.settle();
		assertEquals(List.of(), findings.issues());
		visits.close();
	}

	@Test
	void aChangeOnDiskIsCounted() throws CoreException {
		project.put("more.canfod", "finding D2 in c \"[Few schools](schools: secure) are.\" cy \"Mae [ychydig](schools: secure).\"\n");
		EventLoop.until("the new file is read", () -> project.session().review().file("more.canfod").isPresent());
		findings.settle();
		assertEquals(2, project.session().review().issues("more.canfod").stream().filter(i -> i.code().code().equals("overstated")).count());
	}

	@Test
	void aFileThatIsNotOpenIsFixedSavedAndTheFixUndone() throws CoreException, ExecutionException {
		var wrong = "finding D2 in c \"[Few schools](schools: secure) are.\" cy \"Mae [llawer o ysgolion](schools: secure).\"\n";
		project.put("more.canfod", wrong);
		EventLoop.until("the new file is read", () -> project.session().review().file("more.canfod").isPresent());
		findings.settle();
		var marker = Arrays.stream(project.file("more.canfod").findMarkers(IssueMarker.TYPE, false, IResource.DEPTH_ZERO))
				.filter(m -> !m.getAttribute("code", "").equals("twin-differs")).findFirst().orElseThrow();
		findings.fix(marker, "Say “Many”, the strongest term that holds");
		EventLoop.until("saved", () -> project.onDisk("more.canfod").equals(wrong.replace("Few", "Many")));
		var context = PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
		assertTrue(OperationHistoryFactory.getOperationHistory().undo(context, new NullProgressMonitor(), null).isOK());
		EventLoop.until("saved", () -> project.onDisk("more.canfod").equals(wrong));
	}

	@Test
	void termsAreProposedInsideAClaim() {
		int caret = findings.caretBehind("[Ma");
		var proposals = findings.proposals(caret);
		assertEquals(List.of("Many", "A majority", "4 of 5"), proposals.keySet().stream().map(p -> p.split("  ")[0]).toList());
		var majority = (ICompletionProposalExtension2) proposals.values().stream().skip(1).findFirst().orElseThrow();
		majority.apply(findings.viewer(), '\0', 0, caret);
		findings.settle();
		assertTrue(findings.text().contains("[A majority schools](schools: secure)"));
		findings.undo();
		assertEquals(ReviewProject.FINDINGS, findings.text());
	}

	@Test
	void layingOutIsOneStepToUndo() throws CommandException {
		findings.type("\n  \"[Many", "\n\t \"[Many");
		var untidy = findings.text();
		findings.command("cymru.canfod.dsl.ui.format");
		assertEquals(ReviewProject.FINDINGS, findings.text());
		findings.undo();
		assertEquals(untidy, findings.text());
	}

	@Test
	void linesBecomeCommentsAndBack() throws CommandException {
		findings.select("finding");
		findings.command("cymru.canfod.dsl.ui.comment");
		assertTrue(findings.text().startsWith("//finding D1"));
		findings.select("//finding");
		findings.command("cymru.canfod.dsl.ui.comment");
		assertEquals(ReviewProject.FINDINGS, findings.text());
	}

	@Test
	void theDeclarationIsOneKeyAway() throws CommandException {
		findings.caretBehind("schools: sec");
		findings.command("org.eclipse.ui.edit.text.open.hyperlink");
		var shown = findings.editor().getSite().getPage().getActiveEditor();
		assertEquals("review.canfod", shown.getTitle());
		var selection = ((ITextEditor) shown).getSelectionProvider().getSelection();
		assertEquals("secure", ((ITextSelection) selection).getText());
	}

	private IMarker marker(String code) throws CoreException {
		for (IMarker marker : findings.markers()) {
			if (code.equals(marker.getAttribute("code"))) {
				return marker;
			}
		}
		throw new AssertionError(code + " is not among " + findings.issues());
	}
}
