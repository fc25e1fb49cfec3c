package cymru.canfod.dsl.ui.saving;

import java.util.Iterator;
import java.util.Optional;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;

/** Documents of evidence files: as the platform's own, but {@link Autosave} alone writes them. */
public final class EvidenceDocumentProvider extends TextFileDocumentProvider implements Autosave.Listener {

	private final FileBufferListener editors = new FileBufferListener();

	/** Called by the extension registry. */
	public EvidenceDocumentProvider() {
		Autosave.current().addListener(this);
	}

	@Override
	public void saving() {
		// no editor shows that
	}

	@Override
	public void saved() {
		askAgain();
	}

	@Override
	public void failed(String sentence) {
		askAgain();
	}

	/** The platform's editors ask whether there is something to save when they are told that this has changed. */
	private void askAgain() {
		for (Iterator<Object> elements = getConnectedElementsIterator(); elements.hasNext();) {
			Object element = elements.next();
			evidence(element).ifPresent(buffer -> editors.dirtyStateChanged(buffer, canSaveDocument(element)));
		}
	}

	/** Where another program has changed the file meanwhile, the platform's way is gone: it asks which of the two shall stay. */
	@Override
	protected DocumentProviderOperation createSaveOperation(Object element, IDocument document, boolean overwrite) throws CoreException {
		Optional<ITextFileBuffer> evidence = evidence(element).filter(buffer -> buffer.getDocument() == document && (overwrite || isSynchronized(element)));
		return evidence.isPresent() ? new Save(evidence.get(), overwrite) : super.createSaveOperation(element, document, overwrite);
	}

	/** The platform would wait, in the UI thread, until nobody else uses the workspace. */
	@Override
	protected void executeOperation(DocumentProviderOperation operation, @Nullable IProgressMonitor monitor) throws CoreException {
		if (operation instanceof Save save) {
			save.execute(monitor);
		} else {
			super.executeOperation(operation, monitor);
		}
	}

	/** What the disk says is read in a job, and can be undone. */
	@Override
	public void resetDocument(Object element) throws CoreException {
		if (!reload(element)) {
			super.resetDocument(element);
		}
	}

	@Override
	public void synchronize(Object element) throws CoreException {
		if (!reload(element)) {
			super.synchronize(element);
		}
	}

	/** What could not be read before is left to the platform. */
	private boolean reload(Object element) {
		Optional<EvidenceBuffer> evidence = evidence(element).filter(buffer -> buffer.getStatus().isOK()).flatMap(EvidenceBuffer::of);
		evidence.ifPresent(Autosave.current()::reload);
		return evidence.isPresent();
	}

	/** What saves itself, also after its editor is closed, is nothing to ask about: to the platform it is changed only when saving has failed. */
	@Override
	public boolean canSaveDocument(Object element) {
		return evidence(element).map(Autosave.current()::hasFailed).orElseGet(() -> super.canSaveDocument(element));
	}

	@Override
	public boolean mustSaveDocument(Object element) {
		return evidence(element).map(Autosave.current()::hasFailed).orElseGet(() -> super.mustSaveDocument(element));
	}

	/**
	 * While more is typed than has been written, what is on the disk is ours and no reason to ask; nor is what another program made of a text that nobody has
	 * changed here: that is taken over.
	 */
	@Override
	public boolean isSynchronized(Object element) {
		return evidence(element).flatMap(EvidenceBuffer::of).map(Autosave.current()::isMet).orElseGet(() -> super.isSynchronized(element));
	}

	/** A text whose file is gone stays, and can be written back: the platform would ask for another name. */
	@Override
	public boolean isDeleted(@Nullable Object element) {
		return element != null && evidence(element).filter(Autosave.current()::keeps).isEmpty() && super.isDeleted(element);
	}

	@Override
	protected FileInfo createEmptyFileInfo() {
		return new Evidence();
	}

	@Override
	protected @Nullable FileInfo createFileInfo(Object element) throws CoreException {
		FileInfo info = super.createFileInfo(element);
		if (info instanceof Evidence evidence && EvidenceBuffer.of(info.fTextFileBuffer).isPresent()) {
			evidence.tooLong = LongLine.of(info.fTextFileBuffer.getDocument()).map(line -> Status.error(line.words(info.fTextFileBuffer.getLocation().lastSegment())));
		}
		return info;
	}

	/** What the editor shows in the place of a text that it cannot show. */
	@Override
	public @Nullable IStatus getStatus(Object element) {
		return tooLong(element).orElseGet(() -> super.getStatus(element));
	}

	@Override
	public @Nullable IDocument getDocument(@Nullable Object element) {
		return getFileInfo(element) instanceof Evidence evidence && evidence.tooLong.isPresent() ? evidence.instead : super.getDocument(element);
	}

	@Override
	public @Nullable IAnnotationModel getAnnotationModel(Object element) {
		return tooLong(element).isPresent() ? null : super.getAnnotationModel(element);
	}

	private Optional<IStatus> tooLong(@Nullable Object element) {
		return getFileInfo(element) instanceof Evidence evidence ? evidence.tooLong : Optional.empty();
	}

	private Optional<ITextFileBuffer> evidence(Object element) {
		return Optional.ofNullable(getFileInfo(element)).map(info -> info.fTextFileBuffer).filter(buffer -> EvidenceBuffer.of(buffer).isPresent());
	}

	private static final class Evidence extends FileInfo {
		private final IDocument instead = new Document();
		private Optional<IStatus> tooLong = Optional.empty();
	}

	private static final class Save extends DocumentProviderOperation {

		private final ITextFileBuffer buffer;
		private final boolean overwrite;

		Save(ITextFileBuffer buffer, boolean overwrite) {
			this.buffer = buffer;
			this.overwrite = overwrite;
		}

		@Override
		protected void execute(@Nullable IProgressMonitor monitor) {
			Autosave.current().saveNow(buffer, overwrite);
		}
	}
}
