package cymru.canfod.workbench.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.swt.widgets.Display;

import cymru.canfod.dsl.ui.saving.Autosave;
import cymru.canfod.workbench.Messages;

/** Says in the status line whether everything is saved, and since when. */
public final class SavedStatus extends StatusText implements Autosave.Listener {

	/** How often the age is said anew, in milliseconds. */
	private static final int TICK = 5000;

	private final Display display;
	private final Runnable tick = this::age;
	private Instant last = Instant.EPOCH;

	public SavedStatus(Autosave autosave, Display display) {
		super("cymru.canfod.workbench.saved", 20);
		this.display = display;
		autosave.addListener(this);
	}

	@Override
	public void saving() {
		display.timerExec(-1, tick);
		show(Messages.STATUS_SAVING.text());
	}

	@Override
	public void saved() {
		last = Instant.now();
		age();
	}

	@Override
	public void failed(String sentence) {
		display.timerExec(-1, tick);
		show(List.of(Messages.STATUS_FAILED.text()), sentence);
	}

	private void age() {
		long seconds = Duration.between(last, Instant.now()).toSeconds();
		if (seconds < 5) {
			show(Messages.STATUS_SAVED.text());
		} else if (seconds < 60) {
			show(Messages.STATUS_SAVED_SECONDS.text(seconds / 5 * 5));
		} else {
			show(Messages.STATUS_SAVED_MINUTES.text(seconds / 60));
		}
		display.timerExec(TICK, tick);
	}
}
