package cymru.canfod.dsl.ui;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

import cymru.canfod.dsl.ide.session.ReviewSessions;

/** The evidence files that are open as documents; keeps their reviews up to date while people type. An OSGi service. */
public final class OpenFiles extends BufferAdapter {

	private final ReviewSessions sessions;
	private final Map<IDocument, OpenFile> files = new ConcurrentHashMap<>();

	/** Called by the service registry. */
	public OpenFiles(ReviewSessions sessions) {
		this.sessions = sessions;
		var buffers = FileBuffers.getTextFileBufferManager();
		buffers.addFileBufferListener(this);
		for (IFileBuffer buffer : buffers.getFileBuffers()) {
			bufferCreated(buffer);
		}
	}

	/** Called by the service registry at the end. */
	public void deactivate() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
	}

	/** The one of this workbench. */
	public static OpenFiles current() {
		return PlatformUI.getWorkbench().getService(OpenFiles.class);
	}

	/** The evidence file that the document shows. */
	public static Optional<OpenFile> of(@Nullable IDocument document) {
		// While the workbench is being left its services are gone before the last of what it had to do.
		Optional<OpenFiles> open = Optional.ofNullable(PlatformUI.getWorkbench().getService(OpenFiles.class));
		return document == null ? Optional.empty() : open.map(known -> known.files.get(document));
	}

	/** The evidence file that the editor shows. */
	public static Optional<OpenFile> of(ITextEditor editor) {
		var provider = editor.getDocumentProvider();
		return provider == null ? Optional.empty() : of(provider.getDocument(editor.getEditorInput()));
	}

	@Override
	public void bufferCreated(@Nullable IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && "canfod".equals(text.getLocation().getFileExtension())) {
			IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(text.getLocation());
			if (file.exists() && file.getProject().getLocation() != null) {
				attach(file, text.getDocument());
			}
		}
	}

	private void attach(IFile file, IDocument document) {
		var session = sessions.session(file.getProject().getLocation().toPath());
		var open = new OpenFile(file, session, file.getProjectRelativePath().toString(), document);
		if (!files.containsKey(document)) {
			files.put(document, open);
			document.addDocumentListener(new Typing(open));
			session.changed(open.path(), document.get());
		}
	}

	@Override
	public void bufferDisposed(@Nullable IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text) {
			Optional.ofNullable(files.remove(text.getDocument())).ifPresent(f -> f.session().closed(f.path()));
		}
	}

	/** Runs under the document's lock: hands the text over and nothing else. */
	private record Typing(OpenFile file) implements IDocumentListener {

		@Override
		public void documentAboutToBeChanged(@Nullable DocumentEvent event) {
			// only what comes of it counts
		}

		@Override
		public void documentChanged(@Nullable DocumentEvent event) {
			file.session().changed(file.path(), file.document().get());
		}
	}
}
