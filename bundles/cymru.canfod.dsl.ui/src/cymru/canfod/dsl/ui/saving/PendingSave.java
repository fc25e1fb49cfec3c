package cymru.canfod.dsl.ui.saving;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import cymru.canfod.dsl.ide.saving.DiskState;
import cymru.canfod.dsl.ui.EditorChoices;
import cymru.canfod.dsl.ui.Messages;

/**
 * One document that is not saved yet; it stays alive for that, whether an editor shows it or not. A pause in typing saves it, and so does time when
 * there is no pause. What takes time runs in a job; all else in the UI thread.
 */
final class PendingSave implements IDocumentListener {

	/** How long typing must pause, in milliseconds for each second within which a change is to be saved. */
	private static final int PAUSE = 400;
	/** When to try again after a failure, in milliseconds. */
	private static final int AGAIN = 5000;
	/** A longer text, in characters, is met with the disk only when nobody has typed for a while: the platform reads it all again, in the UI thread. */
	private static final int LONG = 1_000_000;
	/** How long, in milliseconds. */
	private static final int WHILE = 4000;
	/** In the place of a time: all changes are in the text that is being written. */
	private static final long NONE = Long.MIN_VALUE;

	private final EvidenceBuffer evidence;
	private final Display display;
	private final Map<IFileBuffer, DiskState> onDisk;
	private final Runnable news;
	private final Runnable due = this::write;
	private final Runnable quiet = this::meetIfStill;
	private boolean held;
	private boolean writing;
	private boolean over;
	private boolean asked;
	private boolean done;
	private long oldest = NONE;
	private boolean meeting;
	private Optional<String> writtenLast = Optional.empty();
	private String failure = "";

	/**
	 * Waits for nothing before {@link #begin()}.
	 *
	 * @param onDisk what the disk holds of each document, as far as we read or wrote it
	 * @param news told when it fails or no longer fails
	 */
	PendingSave(EvidenceBuffer evidence, Display display, Map<IFileBuffer, DiskState> onDisk, Runnable news) {
		this.evidence = evidence;
		this.display = display;
		this.onDisk = onDisk;
		this.news = news;
	}

	void begin() throws CoreException {
		evidence.hold();
		held = true;
		evidence.buffer().getDocument().addDocumentListener(this);
		changed();
	}

	void end() throws CoreException {
		held = false;
		evidence.buffer().getDocument().removeDocumentListener(this);
		display.timerExec(-1, due);
		display.timerExec(-1, quiet);
		evidence.release();
	}

	/** Why it could not be saved so far; empty when nothing is known against it. */
	String failure() {
		return failure;
	}

	/** Whether there is nothing more to save: all is on the disk, or the file was deleted or its review closed. */
	boolean isDone() {
		return done;
	}

	/** Whether it is known that the disk holds what the document says. */
	boolean isOnDisk() {
		return meeting || !writing && writtenLast.filter(evidence.text().text()::equals).isPresent();
	}

	/** Whether a job writes at this moment: it finds out whether another program came before. */
	boolean isWriting() {
		return writing;
	}

	/**
	 * Saves without waiting for a pause.
	 *
	 * @param overOthers whether to write over what another program has made of the file
	 */
	void now(boolean overOthers) {
		over |= overOthers;
		asked = true;
		failure = "";
		write();
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// nothing: it is the new text that is saved
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		if (Display.getCurrent() == display) {
			changed();
		} else {
			display.asyncExec(this::changed);
		}
	}

	/** What the document says now has to be saved. */
	void changed() {
		if (oldest == NONE) {
			oldest = now();
		}
		display.timerExec(-1, quiet);
		if (held && !writing) {
			int within = EditorChoices.savedWithin();
			long left = oldest + within * 1000L - now();
			display.timerExec(Math.clamp(left, 0, within * PAUSE), due);
		}
	}

	/** Milliseconds of a clock that nobody sets back. */
	private static long now() {
		return System.nanoTime() / 1_000_000;
	}

	private void write() {
		if (!held || writing) {
			return;
		}
		writing = true;
		oldest = NONE;
		EvidenceBuffer.Text text = evidence.text();
		boolean overOthers = over;
		Job job = Job.createSystem(NLS.bind(Messages.saving_job, evidence.file().getName()), (ICoreRunnable) monitor -> {
			try {
				Optional<DiskState> state = evidence.write(text, Optional.ofNullable(onDisk.get(evidence.buffer())), overOthers, monitor);
				state.ifPresent(now -> onDisk.put(evidence.buffer(), now));
				inUi(() -> written(text, state.isPresent()));
			} catch (CoreException e) {
				inUi(() -> failed(e.getStatus()));
			}
		});
		job.setPriority(Job.SHORT);
		job.setRule(evidence.rule());
		job.schedule();
	}

	private void inUi(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	private void written(EvidenceBuffer.Text text, boolean isThere) {
		writing = false;
		if (!held) {
			return;
		}
		done = !isThere || !evidence.file().exists() && evidence.isStill(text);
		over = false;
		failure = "";
		writtenLast = Optional.of(text.text());
		news.run();
		if (done) {
			return;
		}
		if (!evidence.isStill(text)) {
			changed();
			return;
		}
		if (text.text().length() > LONG && !asked) {
			display.timerExec(WHILE, quiet);
		} else {
			asked = false;
			meet();
		}
	}

	private void meetIfStill() {
		if (held && !writing && isOnDisk()) {
			meet();
		}
	}

	private void meet() {
		meeting = true;
		try {
			evidence.meetDisk();
			if (held) {
				done = true;
				news.run();
			}
		} catch (CoreException e) {
			failed(e.getStatus());
		} finally {
			meeting = false;
		}
	}

	private void failed(IStatus status) {
		writing = false;
		if (!held) {
			return;
		}
		boolean known = failure.equals(status.getMessage());
		failure = status.getMessage();
		news.run();
		// Its editors ask again now whether there is something to save.
		evidence.buffer().setDirty(true);
		if (!known) {
			ILog.of(PendingSave.class).log(status);
		}
		display.timerExec(AGAIN, due);
	}
}
