package cymru.canfod.dsl.ui.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import cymru.canfod.dsl.ui.EditorPage;
import cymru.canfod.dsl.ui.EventLoop;
import cymru.canfod.dsl.ui.LongText;
import cymru.canfod.dsl.ui.NothingLogged;
import cymru.canfod.dsl.ui.ReviewProject;

/** A file of hundreds of pages is shown plain, so that no key waits for its colours; it is read, counted, saved and undone as others are. */
@NonNullByDefault({})
class LongTextTest {

	@RegisterExtension
	final NothingLogged log = new NothingLogged();

	private ReviewProject project;

	@BeforeEach
	void make() throws CoreException {
		project = new ReviewProject("long");
	}

	@AfterEach
	void delete() throws CoreException {
		project.delete();
	}

	@Test
	void isPlain() throws CoreException {
		var text = ReviewProject.FINDINGS + "// a remark\n".repeat(LongText.LONGEST_OTHER / 12);
		project.put("findings.canfod", text);
		var findings = EditorPage.open(project, "findings.canfod");
		assertFalse(findings.widget().getWordWrap());
		assertEquals(0, findings.widget().getStyleRanges().length);
		findings.type("Many", "Most");
		assertEquals(1, findings.issues().stream().filter(issue -> issue.startsWith("overstated")).count(), findings.issues().toString());
		EventLoop.until("saved", () -> !findings.isUnsaved());
		assertEquals(findings.text(), project.onDisk("findings.canfod"));
		findings.undo();
		assertEquals(text, findings.text());
		findings.close();
	}

	@Test
	void othersAreNot() throws CoreException {
		var findings = EditorPage.open(project, "findings.canfod");
		assertTrue(findings.widget().getWordWrap());
		assertTrue(findings.widget().getStyleRanges().length > 0);
		findings.close();
	}
}
