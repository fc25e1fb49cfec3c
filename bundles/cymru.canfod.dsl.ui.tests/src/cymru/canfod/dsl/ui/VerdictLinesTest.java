package cymru.canfod.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands above a line with claims. */
@ExtendWith(NothingLogged.class)
class VerdictLinesTest {

	private ReviewProject project;
	private EditorPage findings;

	@BeforeEach
	void open() throws CoreException {
		project = new ReviewProject("verdicts");
		findings = EditorPage.open(project, "findings.canfod");
	}

	@AfterEach
	void close() throws CoreException {
		findings.close();
		project.delete();
	}

	@Test
	void everyClaimOfALineHasALineAboveIt() {
		int one = roomAbove("[Many");
		findings.type("[Many schools](schools: secure)", "[Many schools](schools: secure) and [many schools](schools: secure)");
		EventLoop.until("room for two", () -> roomAbove("[Many") >= 2 * one);
	}

	/** The text after the claim is long enough for several rows in any editor. */
	@Test
	void aClickFindsTheRowThatIsSeenUnderIt() {
		findings.type("[Many schools](schools: secure)", "[Many schools](schools: secure)" + " and so on".repeat(60));
		roomAbove("[Many");
		var widget = findings.widget();
		int wanted = findings.viewer().modelOffset2WidgetOffset(findings.text().indexOf("[Many") + 3);
		assertTrue(widget.getWordWrap(), "else there would be one row only");
		EventLoop.until("the click", () -> {
			var place = widget.getLocationAtOffset(wanted);
			click(place.x + 1, place.y + widget.getLineHeight() / 2);
			return widget.getCaretOffset() == wanted;
		});
		assertEquals(wanted, widget.getCaretOffset());
	}

	private int roomAbove(String words) {
		var widget = findings.widget();
		int[] room = { 0 };
		EventLoop.until("a verdict", () -> {
			room[0] = widget.getLineVerticalIndent(widget.getLineAtOffset(findings.viewer().modelOffset2WidgetOffset(findings.text().indexOf(words))));
			return room[0] > 0;
		});
		return room[0];
	}

	private void click(int x, int y) {
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			var event = new Event();
			event.button = 1;
			event.count = 1;
			event.x = x;
			event.y = y;
			findings.widget().notifyListeners(type, event);
		}
	}
}
