package cymru.canfod.dsl.ui.saving;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Sees what other programs do to the files of open documents before the platform does, which would read them in the UI thread, and close the editors of
 * those that are gone. It lets documents alone that have been changed here.
 */
final class OthersChanges implements IResourceChangeListener {

	/** Who takes the changes over, in the thread in which they were seen. */
	interface Taker {
		/**
		 * The disk says something else than a document that nobody has changed here.
		 *
		 * @param stamp of the document at that moment
		 */
		void changed(EvidenceBuffer evidence, long stamp);

		/** The file of a document is not there any more, though its review is still open. */
		void gone(EvidenceBuffer evidence, long stamp);

		/** The file of a document is there that was not. */
		void back(EvidenceBuffer evidence);
	}

	private final Map<IFileBuffer, OnDisk> onDisk;
	private final Taker taker;

	/** @param onDisk what the disk holds of each document, as far as we read or wrote it */
	OthersChanges(Map<IFileBuffer, OnDisk> onDisk, Taker taker) {
		this.onDisk = onDisk;
		this.taker = taker;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta all = event.getDelta();
		for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
			EvidenceBuffer.of(buffer).ifPresent(evidence -> look(evidence, all.findMember(evidence.file().getFullPath())));
		}
	}

	private void look(EvidenceBuffer evidence, @Nullable IResourceDelta delta) {
		if (delta == null) {
			return;
		}
		long stamp = evidence.stamp();
		boolean replaced = delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0;
		if (replaced && !evidence.buffer().isDirty() && !isOurs(evidence)) {
			evidence.buffer().setDirty(true);
			taker.changed(evidence, stamp);
		} else if (delta.getKind() == IResourceDelta.ADDED) {
			taker.back(evidence);
		} else if (delta.getKind() == IResourceDelta.REMOVED && (delta.getFlags() & IResourceDelta.MOVED_TO) == 0 && isGone(evidence)) {
			evidence.buffer().setDirty(true);
			taker.gone(evidence, stamp);
		}
	}

	private boolean isOurs(EvidenceBuffer evidence) {
		try {
			Optional<OnDisk> known = Optional.ofNullable(onDisk.get(evidence.buffer()));
			return known.isPresent() && evidence.isOurs(known);
		} catch (IOException e) {
			return false;
		}
	}

	/** A review that is closed, or taken out of the workspace, takes its editors with it. */
	private static boolean isGone(EvidenceBuffer evidence) {
		return evidence.file().getProject().isAccessible() && !Files.exists(evidence.path());
	}
}
