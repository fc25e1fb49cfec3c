package cymru.canfod.workbench.saving;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocumentExtension4;

import cymru.canfod.workbench.Messages;

/** An open evidence file, saved whole or not at all. The platform itself would write over the file in place. */
record EvidenceBuffer(ITextFileBuffer buffer, IFile file, Path path) {

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xef, (byte) 0xbb, (byte) 0xbf };

	/**
	 * A text of one moment.
	 *
	 * @param stamp the document's modification stamp
	 */
	record Text(String text, long stamp) {
	}

	/** The buffer as that of an evidence file on disk; empty for all others. */
	static Optional<EvidenceBuffer> of(IFileBuffer buffer) {
		if (!(buffer instanceof ITextFileBuffer text) || buffer.getLocation() == null || !"canfod".equals(buffer.getLocation().getFileExtension())) {
			return Optional.empty();
		}
		IFile file = FileBuffers.getWorkspaceFileAtLocation(buffer.getLocation());
		return file == null || file.getLocation() == null ? Optional.empty() : Optional.of(new EvidenceBuffer(text, file, file.getLocation().toPath()));
	}

	/** The text as it is now; in the UI thread. */
	Text text() {
		return new Text(buffer.getDocument().get(), stamp());
	}

	/** Whether the document still has that text; in the UI thread. */
	boolean isStill(Text text) {
		return buffer.isDirty() && stamp() == text.stamp();
	}

	/** Writes the text beside the file; in any thread. */
	AtomicWrite prepare(Text text) throws IOException {
		byte[] content = text.text().getBytes(Charset.forName(Objects.requireNonNullElse(buffer.getEncoding(), "UTF-8")));
		return AtomicWrite.prepare(path, hasByteOrderMark() ? concatenated(content) : content);
	}

	/** Puts the text in the file's place. The buffer then finds in the file what it has, and is clean; its undo history stays. In the UI thread. */
	void finish(AtomicWrite write, @Nullable IProgressMonitor monitor) throws IOException, CoreException {
		write.takePlace();
		file.refreshLocal(IResource.DEPTH_ZERO, monitor);
		buffer.revert(monitor);
	}

	/** Saves at once; in the UI thread. */
	void save(@Nullable IProgressMonitor monitor) throws CoreException {
		try (AtomicWrite write = prepare(text())) {
			finish(write, monitor);
		} catch (IOException e) {
			throw new CoreException(Status.error(notSaved(e), e));
		}
	}

	/** The sentence for a text that could not be saved. */
	String notSaved(IOException reason) {
		return Messages.NOT_SAVED.text(file.getName(), Objects.requireNonNullElse(reason.getLocalizedMessage(), reason.getClass().getSimpleName()));
	}

	private long stamp() {
		return buffer.getDocument() instanceof IDocumentExtension4 document ? document.getModificationStamp() : IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
	}

	private boolean hasByteOrderMark() throws IOException {
		if (!Files.exists(path) || !StandardCharsets.UTF_8.name().equals(buffer.getEncoding())) {
			return false;
		}
		try (InputStream content = Files.newInputStream(path)) {
			return Arrays.equals(content.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
		}
	}

	private static byte[] concatenated(byte[] content) {
		byte[] all = Arrays.copyOf(BYTE_ORDER_MARK, BYTE_ORDER_MARK.length + content.length);
		System.arraycopy(content, 0, all, BYTE_ORDER_MARK.length, content.length);
		return all;
	}
}
