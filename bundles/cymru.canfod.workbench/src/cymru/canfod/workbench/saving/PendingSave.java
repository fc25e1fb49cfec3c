package cymru.canfod.workbench.saving;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;

import cymru.canfod.workbench.Messages;

/**
 * One file that waits to be saved. Every change starts the wait anew. What takes time, writing through to the disk, runs
 * outside the UI thread; when more was typed meanwhile, what was written is dropped and the wait goes on.
 */
final class PendingSave implements IDocumentListener {

	private final EvidenceBuffer evidence;
	private final Display display;
	private final Consumer<String> failed;
	private final Runnable due = this::write;
	private boolean listening;

	PendingSave(EvidenceBuffer evidence, Display display, Consumer<String> failed) {
		this.evidence = evidence;
		this.display = display;
		this.failed = failed;
	}

	void begin() {
		if (!listening) {
			listening = true;
			evidence.buffer().getDocument().addDocumentListener(this);
		}
		display.timerExec(Autosave.DELAY, due);
	}

	void end() {
		listening = false;
		evidence.buffer().getDocument().removeDocumentListener(this);
		display.timerExec(-1, due);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// nothing: it is the new text that is saved
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		if (Display.getCurrent() == display) {
			display.timerExec(Autosave.DELAY, due);
		} else {
			display.asyncExec(() -> display.timerExec(listening ? Autosave.DELAY : -1, due));
		}
	}

	private void write() {
		if (!listening || !evidence.buffer().isDirty() || !evidence.buffer().isSynchronized()) {
			return;
		}
		EvidenceBuffer.Text text = evidence.text();
		Job.createSystem(Messages.SAVING.text(evidence.file().getName()), (ICoreRunnable) monitor -> {
			try {
				AtomicWrite write = evidence.prepare(text);
				display.asyncExec(() -> finish(write, text));
			} catch (IOException e) {
				display.asyncExec(() -> failed.accept(evidence.notSaved(e)));
				ILog.of(PendingSave.class).error(evidence.notSaved(e), e);
			}
		}).schedule();
	}

	private void finish(AtomicWrite prepared, EvidenceBuffer.Text text) {
		try (AtomicWrite write = prepared) {
			if (listening && evidence.isStill(text)) {
				evidence.finish(write, new NullProgressMonitor());
			}
		} catch (IOException e) {
			failed.accept(evidence.notSaved(e));
			ILog.of(PendingSave.class).error(evidence.notSaved(e), e);
		} catch (CoreException e) {
			failed.accept(e.getStatus().getMessage());
			ILog.of(PendingSave.class).log(e.getStatus());
		}
	}
}
