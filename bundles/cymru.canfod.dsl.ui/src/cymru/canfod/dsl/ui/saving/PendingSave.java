package cymru.canfod.dsl.ui.saving;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
	/** In the place of a time: all changes are in the text that is being written. */
	private static final long NONE = Long.MIN_VALUE;

	private final EvidenceBuffer evidence;
	private final Display display;
	private final Consumer<Runnable> inUi;
	private final Map<IFileBuffer, OnDisk> onDisk;
	private final Runnable news;
	private final Runnable due = this::write;
	private boolean held;
	private boolean writing;
	private boolean over;
	private boolean done;
	private long oldest = NONE;
	private boolean meeting;
	private Optional<String> writtenLast = Optional.empty();
	private String failure = "";

	/**
	 * Waits for nothing before {@link #begin()}.
	 *
	 * @param inUi does something in the UI thread
	 * @param onDisk what the disk holds of each document, as far as we read or wrote it
	 * @param news told when it fails or no longer fails
	 */
	PendingSave(EvidenceBuffer evidence, Display display, Consumer<Runnable> inUi, Map<IFileBuffer, OnDisk> onDisk, Runnable news) {
		this.evidence = evidence;
		this.display = display;
		this.inUi = inUi;
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

	/** Writes nothing before {@link #goOn}: the document is being brought to what the disk says. */
	void pause() {
		if (!writing) {
			writing = true;
			display.timerExec(-1, due);
		}
	}

	/**
	 * Goes on after {@link #pause}.
	 *
	 * @param found the text that both the document and the disk hold; empty when the disk could not be read
	 */
	void goOn(Optional<String> found) {
		writing = false;
		if (held && found.isPresent()) {
			oldest = NONE;
			display.timerExec(-1, due);
			over = false;
			failure = "";
			writtenLast = found;
			meet();
		} else {
			changed();
		}
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
		failure = "";
		write();
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// nothing: it is the new text that is saved
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		inUi.accept(this::changed);
	}

	/** What the document says now has to be saved. */
	void changed() {
		if (oldest == NONE) {
			oldest = now();
		}
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
				Optional<OnDisk> state = evidence.write(text, Optional.ofNullable(onDisk.get(evidence.buffer())), overOthers, monitor);
				state.ifPresent(now -> onDisk.put(evidence.buffer(), now));
				inUi.accept(() -> written(text, state.isPresent()));
			} catch (CoreException e) {
				inUi.accept(() -> failed(e.getStatus()));
			}
		});
		job.setPriority(Job.SHORT);
		job.setRule(evidence.rule());
		job.schedule();
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
		meet();
	}

	private void meet() {
		meeting = true;
		try {
			evidence.meetDisk().ifPresent(read -> onDisk.put(evidence.buffer(), read));
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
		evidence.buffer().setDirty(true);
		if (!known) {
			ILog.of(PendingSave.class).log(status);
		}
		display.timerExec(AGAIN, due);
	}
}
