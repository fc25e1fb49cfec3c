package cymru.canfod.dsl.ui.saving;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.osgi.util.NLS;

import cymru.canfod.dsl.ide.saving.AtomicWrite;
import cymru.canfod.dsl.ide.saving.DiskState;
import cymru.canfod.dsl.ide.saving.ReviewFolder;
import cymru.canfod.dsl.ui.Messages;

/** An evidence file with a document, saved whole or not at all. The platform itself would write over the file in place. */
record EvidenceBuffer(ITextFileBuffer buffer, IFile file, Path path) {

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xef, (byte) 0xbb, (byte) 0xbf };
	private static final char NO_TEXT = '\uFFFD';
	private static final String BYTE_ORDER_MARK_READ = "\uFEFF";

	/**
	 * A text of one moment.
	 *
	 * @param stamp the document's modification stamp
	 */
	record Text(String text, long stamp) {
	}

	/** The buffer as that of an evidence file on disk; empty for all others. */
	static Optional<EvidenceBuffer> of(IFileBuffer buffer) {
		if (!(buffer instanceof ITextFileBuffer text) || buffer.getLocation() == null || !"canfod".equals(buffer.getLocation().getFileExtension())
				|| FileBuffers.getTextFileBufferManager().getTextFileBuffer(buffer.getLocation(), LocationKind.IFILE) != buffer) {
			return Optional.empty();
		}
		// also when it is not there any more
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(buffer.getLocation());
		return file.getLocation() == null ? Optional.empty() : Optional.of(new EvidenceBuffer(text, file, file.getLocation().toPath()));
	}

	/** Keeps the document alive when its editor is closed. */
	void hold() throws CoreException {
		FileBuffers.getTextFileBufferManager().connect(buffer.getLocation(), LocationKind.IFILE, null);
	}

	/** Takes {@link #hold()} back. */
	void release() throws CoreException {
		FileBuffers.getTextFileBufferManager().disconnect(buffer.getLocation(), LocationKind.IFILE, null);
	}

	/** What a job that calls {@link #write} has to hold. */
	ISchedulingRule rule() {
		return file.getWorkspace().getRuleFactory().refreshRule(file);
	}

	/** The folder of its review. */
	Path review() {
		IPath folder = file.getProject().getLocation();
		return folder == null ? path.resolveSibling("") : folder.toPath();
	}

	/** The text as it is now; in the UI thread. */
	Text text() {
		return new Text(buffer.getDocument().get(), stamp());
	}

	/** Whether the document still has that text; in the UI thread. */
	boolean isStill(Text text) {
		return stamp() == text.stamp();
	}

	/**
	 * Writes a text to the disk; never in the UI thread.
	 *
	 * @param last what we ourselves read from the disk or left there
	 * @param over whether to write even if another program has changed the file
	 * @return what is on the disk now; empty when the file has been deleted together with its review
	 * @throws CoreException with a sentence for the user, when the file could not be written: it has its old content then
	 */
	Optional<OnDisk> write(Text text, Optional<OnDisk> last, boolean over, @Nullable IProgressMonitor monitor) throws CoreException {
		if (!file.getProject().isAccessible() && !Files.exists(path)) {
			return Optional.empty();
		}
		try {
			if (!over && Files.exists(path) && !isOurs(last)) {
				throw new CoreException(Status.error(NLS.bind(Messages.saving_changedElsewhere, file.getName())));
			}
			if (losesBytes(text.text())) {
				throw new CoreException(Status.error(NLS.bind(Messages.saving_notText, file.getName(), charset())));
			}
			if (!over && last.isPresent() && !ReviewFolder.isThere(review())) {
				throw new CoreException(Status.error(folderGone(review())));
			}
			Files.createDirectories(path.resolveSibling(""));
			try (AtomicWrite write = AtomicWrite.prepare(path, bytes(text.text()))) {
				OnDisk now = new OnDisk(write.takePlace(), last.map(OnDisk::stamp).orElse((long) IResource.NULL_STAMP));
				meetWorkspace(now, monitor);
				return Optional.of(now);
			}
		} catch (IOException e) {
			throw new CoreException(Status.error(whatToDo(text, e), e));
		}
	}

	/**
	 * Reads what the disk says; never in the UI thread.
	 *
	 * @param last what we ourselves read from the disk or left there
	 * @param known told what is on the disk before the workspace is
	 * @throws CoreException with a sentence for the user
	 */
	String read(Optional<OnDisk> last, Consumer<OnDisk> known, @Nullable IProgressMonitor monitor) throws CoreException {
		try {
			OnDisk now = new OnDisk(DiskState.of(path), last.map(OnDisk::stamp).orElse((long) IResource.NULL_STAMP));
			String text = new String(Files.readAllBytes(path), charset());
			known.accept(now);
			meetWorkspace(now, monitor);
			return text.startsWith(BYTE_ORDER_MARK_READ) ? text.substring(1) : text;
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.saving_notRead, new Object[] { file.getName(), path.getParent(), reason(e) }), e));
		}
	}

	/** Tells the workspace of what is on the disk, but not the platform's buffer: it knows already, and would read it all in the UI thread. */
	private void meetWorkspace(OnDisk now, @Nullable IProgressMonitor monitor) throws CoreException {
		if (file.getProject().isAccessible()) {
			file.getWorkspace().run((ICoreRunnable) m -> {
				file.refreshLocal(IResource.DEPTH_ZERO, m);
				if (now.stamp() >= 0 && file.exists() && state().filter(now.state()::equals).isPresent()) {
					file.revertModificationStamp(now.stamp());
				}
			}, rule(), IWorkspace.AVOID_UPDATE, monitor);
		}
	}

	/** The sentence for the user: what happened, where, and what to do. */
	private String whatToDo(Text text, IOException reason) {
		String folder = String.valueOf(path.getParent());
		if (reason instanceof AccessDeniedException || isWriteProtected()) {
			return NLS.bind(Messages.saving_notAllowed, file.getName(), folder);
		}
		if (path.resolveSibling("").toFile().getUsableSpace() < 2L * text.text().length()) {
			return NLS.bind(Messages.saving_diskFull, file.getName(), folder);
		}
		return NLS.bind(Messages.saving_failed, new Object[] { file.getName(), folder, reason(reason) });
	}

	private String folderGone(Path folder) {
		return NLS.bind(Messages.saving_folderGone, file.getName(), folder);
	}

	/** As a stick or a share that may only be read. */
	private boolean isWriteProtected() {
		try {
			return Files.getFileStore(path.resolveSibling("")).isReadOnly();
		} catch (IOException e) {
			return false;
		}
	}

	private static String reason(IOException reason) {
		return (reason.getClass().getSimpleName() + " " + Objects.requireNonNullElse(reason.getLocalizedMessage(), "")).strip();
	}

	/** Whether the disk holds what we read or wrote, and not what another program did. */
	boolean isOurs(Optional<OnDisk> last) throws IOException {
		return last.isPresent() ? last.get().state().isStill(path) : buffer.isSynchronized();
	}

	/** What is on the disk now, which the platform has just read; empty when there is nothing. */
	Optional<OnDisk> onDisk() {
		return state().map(state -> new OnDisk(state, file.getModificationStamp()));
	}

	private Optional<DiskState> state() {
		try {
			return Optional.of(DiskState.of(path));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/**
	 * The disk holds what the document says: it is clean then, and can be undone as before. In the UI thread.
	 *
	 * @return what is on the disk, so far as the platform had to find that out by reading
	 */
	Optional<OnDisk> meetDisk() throws CoreException {
		if (buffer.isSynchronized()) {
			buffer.setDirty(false);
			return Optional.empty();
		}
		buffer.revert(null);
		return onDisk();
	}

	/** The document's modification stamp; in every thread. */
	long stamp() {
		return buffer.getDocument() instanceof IDocumentExtension4 document ? document.getModificationStamp() : IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
	}

	private byte[] bytes(String text) throws IOException {
		byte[] content = text.getBytes(charset());
		if (!hasByteOrderMark()) {
			return content;
		}
		byte[] all = Arrays.copyOf(BYTE_ORDER_MARK, BYTE_ORDER_MARK.length + content.length);
		System.arraycopy(content, 0, all, BYTE_ORDER_MARK.length, content.length);
		return all;
	}

	/** Whether the file holds bytes that are no text, for which the document has only {@link #NO_TEXT}. */
	private boolean losesBytes(String text) throws IOException {
		if (text.indexOf(NO_TEXT) < 0 || !Files.exists(path)) {
			return false;
		}
		try {
			charset().newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path)));
			return false;
		} catch (CharacterCodingException e) {
			return true;
		}
	}

	private Charset charset() {
		return Charset.forName(Objects.requireNonNullElse(buffer.getEncoding(), StandardCharsets.UTF_8.name()));
	}

	private boolean hasByteOrderMark() throws IOException {
		if (!Files.exists(path) || !StandardCharsets.UTF_8.name().equals(buffer.getEncoding())) {
			return false;
		}
		try (InputStream content = Files.newInputStream(path)) {
			return Arrays.equals(content.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
		}
	}
}
