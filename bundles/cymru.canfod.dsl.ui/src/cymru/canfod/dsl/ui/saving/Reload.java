package cymru.canfod.dsl.ui.saving;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;

import cymru.canfod.dsl.ide.text.Replacement;
import cymru.canfod.dsl.ui.Messages;

/**
 * Brings an open document to what the disk says. A job reads and compares; in the UI thread only that part is replaced which differs, so that it can be
 * undone and the caret stays where it was.
 */
final class Reload {

	private final EvidenceBuffer evidence;
	private final Consumer<Runnable> inUi;
	private final Map<IFileBuffer, OnDisk> onDisk;
	private final boolean over;
	private final BiConsumer<Optional<String>, Optional<LongLine>> done;

	/**
	 * @param inUi does something in the UI thread
	 * @param onDisk what the disk holds of each document, as far as we read or wrote it
	 * @param over whether to replace what is typed meanwhile, too
	 * @param done told, in the UI thread, what both the disk and the document say; empty when the disk could not be read, more has been typed, or what it
	 *        holds could not be shown because of a line
	 */
	Reload(EvidenceBuffer evidence, Consumer<Runnable> inUi, Map<IFileBuffer, OnDisk> onDisk, boolean over, BiConsumer<Optional<String>, Optional<LongLine>> done) {
		this.evidence = evidence;
		this.inUi = inUi;
		this.onDisk = onDisk;
		this.over = over;
		this.done = done;
	}

	void begin() {
		EvidenceBuffer.Text text = evidence.text();
		Job job = Job.createSystem(NLS.bind(Messages.saving_reload, evidence.file().getName()), (ICoreRunnable) monitor -> {
			try {
				Optional<OnDisk> before = Optional.ofNullable(onDisk.get(evidence.buffer()));
				String found = evidence.read(before, now -> onDisk.put(evidence.buffer(), now), monitor);
				Optional<LongLine> line = LongLine.of(found);
				if (line.isPresent()) {
					inUi.accept(() -> leave(before, line));
					return;
				}
				Optional<Replacement> change = Replacement.between(text.text(), found);
				inUi.accept(() -> apply(text, before, found, change));
			} catch (CoreException e) {
				ILog.of(Reload.class).log(e.getStatus());
				inUi.accept(() -> done.accept(Optional.empty(), Optional.empty()));
			}
		});
		job.setPriority(Job.SHORT);
		job.setRule(evidence.rule());
		job.schedule();
	}

	private void apply(EvidenceBuffer.Text text, Optional<OnDisk> before, String found, Optional<Replacement> change) {
		IDocument document = evidence.buffer().getDocument();
		if (document == null) {
			return;
		}
		if (!evidence.isStill(text)) {
			if (over) {
				begin();
			} else {
				leave(before, Optional.empty());
			}
			return;
		}
		try {
			if (change.isPresent()) {
				document.replace(change.get().offset(), change.get().before().length(), change.get().after());
			}
			done.accept(Optional.of(found), Optional.empty());
		} catch (BadLocationException e) {
			ILog.of(Reload.class).error(e.getLocalizedMessage(), e);
			done.accept(Optional.empty(), Optional.empty());
		}
	}

	/** The document stays as it is, and the disk holds something else than we know. */
	private void leave(Optional<OnDisk> before, Optional<LongLine> line) {
		before.ifPresentOrElse(state -> onDisk.put(evidence.buffer(), state), () -> onDisk.remove(evidence.buffer()));
		done.accept(Optional.empty(), line);
	}
}
