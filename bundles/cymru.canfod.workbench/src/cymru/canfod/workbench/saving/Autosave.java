package cymru.canfod.workbench.saving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.swt.widgets.Display;

/** Saves every evidence file two seconds after the last change to it, and tells when one was saved or could not be. Used in the UI thread. */
public final class Autosave extends BufferAdapter {

	/** From the last change to saving, in milliseconds. */
	static final int DELAY = 2000;

	/** Who wants to know, in the UI thread. */
	public interface Listener {
		/** Something is not saved yet. */
		void changed();

		/** Everything is saved. */
		void saved();

		/** Something could not be saved; the next change tries again. */
		void failed(String sentence);
	}

	private final Display display;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Map<IFileBuffer, PendingSave> pending = new HashMap<>();

	/** Begins to save; ends with the display. */
	public Autosave(Display display) {
		this.display = display;
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
		display.disposeExec(() -> FileBuffers.getTextFileBufferManager().removeFileBufferListener(this));
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		inUi(() -> {
			if (isDirty) {
				EvidenceBuffer.of(buffer).ifPresent(evidence -> {
					pending.computeIfAbsent(buffer, b -> new PendingSave(evidence, display, this::failed)).begin();
					listeners.forEach(Listener::changed);
				});
			} else if (forget(buffer) && pending.isEmpty()) {
				listeners.forEach(Listener::saved);
			}
		});
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		inUi(() -> forget(buffer));
	}

	private boolean forget(IFileBuffer buffer) {
		Optional<PendingSave> save = Optional.ofNullable(pending.remove(buffer));
		save.ifPresent(PendingSave::end);
		return save.isPresent();
	}

	private void failed(String sentence) {
		listeners.forEach(listener -> listener.failed(sentence));
	}

	private void inUi(Runnable work) {
		if (Display.getCurrent() == display) {
			work.run();
		} else if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}
}
