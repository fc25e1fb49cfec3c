package cymru.canfod.dsl.ui.saving;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.dsl.ui.BufferAdapter;

/**
 * The one way in which evidence files are written while the workbench runs: every change of a document, whether typed or made by a command, in an
 * editor or without one, is on the disk within about a second. An OSGi service; used in the UI thread.
 */
public final class Autosave extends BufferAdapter {

	/** Who wants to know, in the UI thread. */
	public interface Listener {
		/** Something has changed and is being saved. */
		void saving();

		/** Everything is saved. */
		void saved();

		/** Something could not be saved; it is tried again and again. */
		void failed(String sentence);

		/**
		 * Another program took files of open documents away.
		 *
		 * @param sentence says so
		 * @param writeBack for the user to choose, if there is something to choose
		 */
		default void gone(String sentence, Optional<Runnable> writeBack) {
			// tells of itself by failed()
		}

		/**
		 * Another program made of the file of an open document what cannot be shown; the document stays as it was.
		 *
		 * @param sentence says so
		 */
		default void notShown(String sentence) {
			// tells of itself by failed()
		}
	}

	private final Display display;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Map<IFileBuffer, PendingSave> pending = new HashMap<>();
	/** Of open documents, what was on the disk when we last read or wrote it; used in every thread. */
	private final Map<IFileBuffer, OnDisk> onDisk = new ConcurrentHashMap<>();
	private final Reloads reloads;
	private final GoneFiles gone;
	private final OthersChanges others;
	private final IWorkbenchListener leaving;

	/** Called by the service registry. */
	public Autosave() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		display = workbench.getDisplay();
		gone = new GoneFiles(this, display);
		others = new OthersChanges(onDisk, gone);
		reloads = new Reloads(onDisk, this::inUi, new Reloads.Listener() {
			@Override
			public void done(IFileBuffer buffer, Optional<String> text) {
				Optional.ofNullable(pending.get(buffer)).ifPresent(save -> save.goOn(text));
			}

			@Override
			public void refused(EvidenceBuffer evidence, LongLine line) {
				// from now on it is a text of ours beside one of another program, between which the user decides
				evidence.buffer().setDirty(true);
				begin(evidence);
				listeners.forEach(each -> each.notShown(line.wordsOfOther(evidence.file().getName())));
			}
		});
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
		leaving = new Leaving(display, () -> List.copyOf(pending.values()).forEach(save -> save.now(false)),
				() -> pending.values().stream().anyMatch(save -> save.failure().isEmpty()), this::failure);
		workbench.addWorkbenchListener(leaving);
		// before any document is opened: the platform's own listeners come later
		ResourcesPlugin.getWorkspace().addResourceChangeListener(others, IResourceChangeEvent.POST_CHANGE);
	}

	/** Called by the service registry at the end. */
	public void deactivate() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(others);
	}

	/** The one of this workbench. */
	public static Autosave current() {
		return PlatformUI.getWorkbench().getService(Autosave.class);
	}

	/** What saves everything before the workbench ends. */
	public IWorkbenchListener leaving() {
		return leaving;
	}

	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/**
	 * Saves without waiting for a pause in typing, because the user wants it; writes back what is gone, wherever that is possible.
	 *
	 * @param overOthers whether to write over what another program has made of the file
	 */
	void saveNow(IFileBuffer buffer, boolean overOthers) {
		EvidenceBuffer.of(buffer).filter(evidence -> gone.remove(buffer)).ifPresent(this::begin);
		boolean over = overOthers || EvidenceBuffer.of(buffer).filter(evidence -> Files.notExists(evidence.path())).isPresent();
		Optional.ofNullable(pending.get(buffer)).ifPresent(save -> save.now(over));
	}

	/** Brings a document to what the disk says; can be undone like typing. */
	void reload(EvidenceBuffer evidence) {
		Optional.ofNullable(pending.get(evidence.buffer())).ifPresent(PendingSave::pause);
		reloads.begin(evidence, true);
	}

	/** Brings a document that nobody has changed here to what the disk says; what is typed meanwhile stays. */
	void takeOver(EvidenceBuffer evidence) {
		reloads.begin(evidence, false);
	}

	/** Whether the text could not be saved so far, or its file is gone. */
	boolean hasFailed(IFileBuffer buffer) {
		return gone.contains(buffer) || Optional.ofNullable(pending.get(buffer)).filter(save -> !save.failure().isEmpty()).isPresent();
	}

	/** Whether the text is being saved. */
	boolean isSaving(IFileBuffer buffer) {
		return pending.containsKey(buffer);
	}

	/** Whether the text is kept although its file may be gone. */
	boolean keeps(IFileBuffer buffer) {
		return gone.contains(buffer) || isSaving(buffer);
	}

	/** Whether nobody has to choose between the text here and what another program made of the file. */
	boolean isMet(EvidenceBuffer evidence) {
		if (!Files.exists(evidence.path()) || isOurs(evidence)) {
			return true;
		}
		if (evidence.buffer().isDirty()) {
			return false;
		}
		takeOver(evidence);
		return true;
	}

	/** Whether the disk holds what we read or wrote, and not what another program did. */
	private boolean isOurs(EvidenceBuffer evidence) {
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
		inUi(() -> {
			if (gone.remove(buffer)) {
				tell();
			}
		});
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

	/** Saves what the document says as soon as it may be written. */
	void begin(EvidenceBuffer evidence) {
		if (!pending.containsKey(evidence.buffer())) {
			gone.remove(evidence.buffer());
			PendingSave save = new PendingSave(evidence, display, this::inUi, onDisk, this::tell);
			try {
				save.begin();
				pending.put(evidence.buffer(), save);
				if (reloads.contains(evidence.buffer())) {
					save.pause();
				}
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
		return pending.values().stream().map(PendingSave::failure).filter(sentence -> !sentence.isEmpty()).findFirst().orElseGet(gone::failure);
	}

	/** Tells those who want to know that files are gone. */
	void tellGone(String sentence, Optional<Runnable> writeBack) {
		listeners.forEach(listener -> listener.gone(sentence, writeBack));
	}

	void tell() {
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
