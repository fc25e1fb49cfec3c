package cymru.canfod.workbench.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cymru.canfod.ui.CornerNotice;
import cymru.canfod.ui.testing.NoErrorsLogged;
import cymru.canfod.ui.testing.Ui;

/** A notice shows its words and goes by itself, and leaves no job behind that would fail once the window is closed. */
@ExtendWith(NoErrorsLogged.class)
class CornerNoticeTest {

	@Test
	void comesAndGoesWithoutAJob() {
		Display display = Display.getCurrent();
		display.setCursorLocation(0, 0);
		List<Job> before = jobs();
		CornerNotice.show(display, "A title", Duration.ofMillis(200), parent -> {
			var label = new Label(parent, 0);
			label.setText("Words & more");
			return label;
		});
		assertTrue(Ui.texts(notice(display).orElseThrow()).containsAll(List.of("A title", "Words & more")));
		assertEquals(List.of(), jobs().stream().filter(job -> !before.contains(job) && job.getClass().getName().contains("notifications")).toList());
		Ui.until("gone", () -> notice(display).isEmpty());
	}

	@Test
	void twoStandAboveEachOther() {
		Display display = Display.getCurrent();
		CornerNotice.show(display, "A title", Duration.ofSeconds(30), "The first that came.");
		CornerNotice.show(display, "Another title", Duration.ofSeconds(30), "The second that came.");
		Shell first = notice(display).orElseThrow();
		Shell second = notice(display, "Another title").orElseThrow();
		assertFalse(first.getBounds().intersects(second.getBounds()), first.getBounds() + " " + second.getBounds());
		first.close();
		second.close();
	}

	private static Optional<Shell> notice(Display display) {
		return notice(display, "A title");
	}

	private static Optional<Shell> notice(Display display, String title) {
		return Arrays.stream(display.getShells()).filter(shell -> Ui.texts(shell).contains(title)).findFirst();
	}

	private static List<Job> jobs() {
		return List.of(Job.getJobManager().find(null));
	}
}
