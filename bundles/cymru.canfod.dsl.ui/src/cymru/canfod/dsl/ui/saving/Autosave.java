package cymru.canfod.dsl.ui.saving;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.dsl.ui.BufferAdapter;
import cymru.canfod.dsl.ui.Messages;
import cymru.canfod.dsl.ui.change.ChangeQueue;

/**
 * The one way in which evidence files are written while the workbench runs: every change of a document, whether typed or made by a command, in an
 * editor or without one, is on the disk within about a second. An OSGi service; used in the UI thread.
 */
public final class Autosave extends BufferAdapter implements IWorkbenchListener {

	/** Who wants to know, in the UI thread. */
	public interface Listener {
		/** Something has changed and is being saved. */
		void saving();

		/** Everything is saved. */
		void saved();

		/** Something could not be saved; it is tried again and again. */
		void failed(String sentence);
	}

	private final Display display;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Map<IFileBuffer, PendingSave> pending = new HashMap<>();
	/** Of open documents, what was on the disk when we last read or wrote it; used in every thread. */
	private final Map<IFileBuffer, OnDisk> onDisk = new ConcurrentHashMap<>();

	/** Called by the service registry. */
	public Autosave() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		display = workbench.getDisplay();
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
		workbench.addWorkbenchListener(this);
	}

	/** Called by the service registry at the end. */
	public void deactivate() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
	}

	/** The one of this workbench. */
	public static Autosave current() {
		return PlatformUI.getWorkbench().getService(Autosave.class);
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/**
	 * Saves without waiting for a pause in typing.
	 *
	 * @param overOthers whether to write over what another program has made of the file
	 */
	void saveNow(IFileBuffer buffer, boolean overOthers) {
		Optional.ofNullable(pending.get(buffer)).ifPresent(save -> save.now(overOthers));
	}

	/** Brings a document to what the disk says; can be undone like typing. */
	void reload(EvidenceBuffer evidence) {
		Optional.ofNullable(pending.get(evidence.buffer())).ifPresent(PendingSave::pause);
		new Reload(evidence, this::inUi, onDisk, text -> Optional.ofNullable(pending.get(evidence.buffer())).ifPresent(save -> save.goOn(text))).begin();
	}

	/** Whether the text could not be saved so far. */
	boolean hasFailed(IFileBuffer buffer) {
		return Optional.ofNullable(pending.get(buffer)).filter(save -> !save.failure().isEmpty()).isPresent();
	}

	/** Whether the disk holds what we read or wrote, and not what another program did. */
	boolean isOurs(EvidenceBuffer evidence) {
		try {
			return Optional.ofNullable(pending.get(evidence.buffer())).filter(PendingSave::isWriting).isPresent()
					|| evidence.isOurs(Optional.ofNullable(onDisk.get(evidence.buffer())));
		} catch (IOException e) {
			return false;
		}
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		EvidenceBuffer.of(buffer).flatMap(EvidenceBuffer::onDisk).ifPresent(state -> onDisk.put(buffer, state));
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		bufferCreated(buffer);
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		onDisk.remove(buffer);
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		inUi(() -> {
			if (isDirty) {
				EvidenceBuffer.of(buffer).ifPresent(this::begin);
			} else {
				Optional.ofNullable(pending.get(buffer)).ifPresent(save -> seemsClean(buffer, save));
			}
		});
	}

	/**
	 * The platform goes by stamps, which come back when a change is taken back, and does not know what we have written in between. It must not take such
	 * a document for clean: it would load it anew when we write.
	 */
	private void seemsClean(IFileBuffer buffer, PendingSave save) {
		if (save.isOnDisk()) {
			forget(buffer);
		} else {
			buffer.setDirty(true);
			save.changed();
		}
	}

	/** A review that is closed leaves the workspace, not the disk: what was typed last is saved all the same. */
	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		inUi(() -> saveNow(buffer, false));
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		inUi(() -> forget(buffer));
	}

	/** Writes what is still to be written, and saves everything, before the workbench ends; when that fails, asks whether to stay. */
	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		waitWhile(() -> !ChangeQueue.isDone());
		List.copyOf(pending.values()).forEach(save -> save.now(false));
		waitWhile(() -> pending.values().stream().anyMatch(save -> save.failure().isEmpty()));
		return pending.isEmpty() || forced || leaves();
	}

	private void waitWhile(BooleanSupplier goesOn) {
		while (goesOn.getAsBoolean()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		// everything is saved by then
	}

	private boolean leaves() {
		String[] answers = { Messages.saving_stay, Messages.saving_leave };
		return MessageDialog.open(MessageDialog.WARNING, null, Messages.saving_notAll, failure(), 0, answers) == 1;
	}

	private void begin(EvidenceBuffer evidence) {
		if (!pending.containsKey(evidence.buffer())) {
			PendingSave save = new PendingSave(evidence, display, this::inUi, onDisk, this::tell);
			try {
				save.begin();
				pending.put(evidence.buffer(), save);
				tell();
			} catch (CoreException e) {
				ILog.of(Autosave.class).log(e.getStatus());
			}
		}
	}

	private void forget(IFileBuffer buffer) {
		Optional.ofNullable(pending.remove(buffer)).ifPresent(save -> {
			try {
				save.end();
			} catch (CoreException e) {
				ILog.of(Autosave.class).log(e.getStatus());
			}
			tell();
		});
	}

	/** The sentence of the first that could not be saved; empty when there is none. */
	private String failure() {
		return pending.values().stream().map(PendingSave::failure).filter(sentence -> !sentence.isEmpty()).findFirst().orElse("");
	}

	private void tell() {
		List.copyOf(pending.entrySet()).stream().filter(entry -> entry.getValue().isDone()).forEach(entry -> forget(entry.getKey()));
		String failure = failure();
		for (Listener listener : listeners) {
			if (!failure.isEmpty()) {
				listener.failed(failure);
			} else if (pending.isEmpty()) {
				listener.saved();
			} else {
				listener.saving();
			}
		}
	}

	private void inUi(Runnable work) {
		if (Display.getCurrent() == display) {
			work.run();
		} else if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}
}
