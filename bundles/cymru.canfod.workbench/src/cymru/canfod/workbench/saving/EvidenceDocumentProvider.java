package cymru.canfod.workbench.saving;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;

/** Documents of evidence files: as the platform's own, but saved whole or not at all. */
public final class EvidenceDocumentProvider extends TextFileDocumentProvider {

	@Override
	protected void commitFileBuffer(@Nullable IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
		Optional<EvidenceBuffer> evidence = EvidenceBuffer.of(info.fTextFileBuffer);
		if (evidence.isPresent() && (overwrite || info.fTextFileBuffer.isSynchronized())) {
			evidence.get().save(monitor);
		} else {
			super.commitFileBuffer(monitor, info, overwrite);
		}
	}
}
