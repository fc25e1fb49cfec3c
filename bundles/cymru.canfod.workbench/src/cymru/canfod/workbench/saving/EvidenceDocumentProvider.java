package cymru.canfod.workbench.saving;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;

/** Documents of evidence files: as the platform's own, but saved whole or not at all. */
public final class EvidenceDocumentProvider extends TextFileDocumentProvider {

	@Override
	protected DocumentProviderOperation createSaveOperation(Object element, IDocument document, boolean overwrite) throws CoreException {
		Optional<EvidenceBuffer> evidence = Optional.ofNullable(getFileInfo(element)).flatMap(info -> EvidenceBuffer.of(info.fTextFileBuffer))
				.filter(buffer -> buffer.buffer().getDocument() == document && (overwrite || buffer.buffer().isSynchronized()));
		return evidence.isPresent() ? new Save(evidence.get()) : super.createSaveOperation(element, document, overwrite);
	}

	/** Saves one file; the workspace looks at it anew, and so its folder is held meanwhile. */
	private static final class Save extends DocumentProviderOperation {

		private final EvidenceBuffer evidence;

		Save(EvidenceBuffer evidence) {
			this.evidence = evidence;
		}

		@Override
		protected void execute(@Nullable IProgressMonitor monitor) throws CoreException {
			evidence.save(monitor);
		}

		@Override
		public @Nullable ISchedulingRule getSchedulingRule() {
			return evidence.file().getWorkspace().getRuleFactory().refreshRule(evidence.file());
		}
	}
}
