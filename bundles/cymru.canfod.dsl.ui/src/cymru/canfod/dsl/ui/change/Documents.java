package cymru.canfod.dsl.ui.change;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;

/** The documents of some files for as long as a change takes: those that editors show, and for other files one that is read for the purpose. */
final class Documents implements AutoCloseable {

	private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
	private final List<IFile> held = new ArrayList<>();

	private Documents() {
		// holds nothing yet
	}

	/** Outside the UI thread; to be closed in it. */
	static Documents read(Collection<IFile> files, IProgressMonitor monitor) throws CoreException {
		var documents = new Documents();
		try {
			documents.hold(files, monitor);
			return documents;
		} catch (InvocationTargetException e) {
			documents.close();
			if (e.getCause() instanceof CoreException reason) {
				throw reason;
			}
			throw new IllegalStateException(e.getCause());
		}
	}

	/** In the UI thread, which goes on while files are read. */
	Documents(Collection<IFile> files) throws CoreException {
		boolean read = false;
		try {
			boolean allOpen = files.stream().allMatch(f -> buffers.getTextFileBuffer(f.getFullPath(), LocationKind.IFILE) != null);
			ModalContext.run(monitor -> hold(files, monitor), !allOpen, new NullProgressMonitor(), Display.getCurrent());
			read = true;
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof CoreException reason) {
				throw reason;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		} finally {
			if (!read) {
				close();
			}
		}
	}

	private void hold(Collection<IFile> files, IProgressMonitor monitor) throws InvocationTargetException {
		for (var file : files) {
			try {
				buffers.connect(file.getFullPath(), LocationKind.IFILE, monitor);
				held.add(file);
			} catch (CoreException e) {
				throw new InvocationTargetException(e);
			}
		}
	}

	IDocument of(IFile file) {
		return buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE).getDocument();
	}

	/** What has been changed and is not saved yet goes on to be held, by who saves it. */
	@Override
	public void close() {
		for (var file : held) {
			try {
				buffers.disconnect(file.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
			} catch (CoreException e) {
				ILog.of(Documents.class).log(e.getStatus());
			}
		}
	}
}
