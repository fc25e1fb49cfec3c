package cymru.canfod.dsl.ui.saving;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import cymru.canfod.dsl.ide.saving.ReviewFolder;
import cymru.canfod.dsl.ui.Messages;

/**
 * Takes over what other programs do to files of open documents. Those whose files they took away (deleted, renamed or moved, or a drive is missing) stay
 * open until the user writes them back or closes them, or the files are there again. In the UI thread.
 */
final class GoneFiles implements OthersChanges.Taker {

	/** Files that go together are told of together, and those that come back at once not at all; in milliseconds. */
	private static final int TOGETHER = 500;

	private final Autosave autosave;
	private final Display display;
	private final Map<IFileBuffer, EvidenceBuffer> files = new LinkedHashMap<>();
	private final List<EvidenceBuffer> untold = new ArrayList<>();
	private final Runnable due = this::tell;

	GoneFiles(Autosave autosave, Display display) {
		this.autosave = autosave;
		this.display = display;
	}

	@Override
	public void changed(EvidenceBuffer evidence, long stamp) {
		whenSeen(evidence, stamp, () -> autosave.takeOver(evidence));
	}

	@Override
	public void gone(EvidenceBuffer evidence, long stamp) {
		whenSeen(evidence, stamp, () -> {
			files.put(evidence.buffer(), evidence);
			autosave.tell();
			untold.add(evidence);
			display.timerExec(TOGETHER, due);
		});
	}

	@Override
	public void back(EvidenceBuffer evidence) {
		later(evidence, () -> {
			if (remove(evidence.buffer())) {
				autosave.tell();
				autosave.takeOver(evidence);
			}
		});
	}

	/** Whether it was one of them. */
	boolean remove(IFileBuffer buffer) {
		return files.keySet().remove(buffer);
	}

	boolean contains(IFileBuffer buffer) {
		return files.containsKey(buffer);
	}

	/** The sentence about the first; empty when there is none. */
	String failure() {
		return files.values().stream().findFirst().map(file -> words(List.of(file))).orElse("");
	}

	/** What was typed before the user could know of it is saved. Nothing else has to be: the document is clean again, so that typing is noticed. */
	private void whenSeen(EvidenceBuffer evidence, long stamp, Runnable untouched) {
		later(evidence, () -> {
			if (autosave.isSaving(evidence.buffer()) || evidence.stamp() != stamp) {
				autosave.begin(evidence);
				tellOfWriting(evidence);
			} else {
				evidence.buffer().setDirty(false);
				untouched.run();
			}
		});
	}

	/** Only when everybody has heard of the change: the platform does so after us, and must go by what we have made it find. */
	private void later(EvidenceBuffer evidence, Runnable work) {
		IWorkspace workspace = evidence.file().getWorkspace();
		Job.createSystem(evidence.file().getName(), (ICoreRunnable) monitor -> {
			// Waits for the operation that tells of the change.
			workspace.run((ICoreRunnable) nothing -> { }, null, IWorkspace.AVOID_UPDATE, monitor);
			if (!display.isDisposed()) {
				display.asyncExec(() -> EvidenceBuffer.of(evidence.buffer()).ifPresent(open -> work.run()));
			}
		}).schedule();
	}

	private void tellOfWriting(EvidenceBuffer evidence) {
		if (!Files.exists(evidence.path()) && isReviewThere(evidence)) {
			autosave.tellGone(NLS.bind(Messages.saving_goneWritten, evidence.file().getName(), folder(evidence)), Optional.empty());
		}
	}

	/** That a whole review is away is not told of its open files alone. */
	private void tell() {
		Map<Path, List<EvidenceBuffer>> groups = new LinkedHashMap<>();
		untold.stream().filter(file -> contains(file.buffer()) && isReviewThere(file)).forEach(file -> groups.computeIfAbsent(folder(file), folder -> new ArrayList<>()).add(file));
		untold.clear();
		groups.values().forEach(this::tell);
	}

	private void tell(List<EvidenceBuffer> gone) {
		autosave.tellGone(words(gone), Optional.of(() -> gone.forEach(file -> autosave.saveNow(file.buffer(), true))));
	}

	/** The sentence for the user: what happened, where, and what to do. */
	private static String words(List<EvidenceBuffer> gone) {
		EvidenceBuffer first = gone.getFirst();
		String pattern = !isReviewThere(first) ? Messages.saving_reviewGone : gone.size() == 1 ? Messages.saving_gone : Messages.saving_goneSeveral;
		return NLS.bind(pattern, String.join(", ", gone.stream().map(file -> file.file().getName()).toList()), folder(first));
	}

	/** Where the files were; the folder of the review where that is missing, too. */
	private static Path folder(EvidenceBuffer gone) {
		return isReviewThere(gone) ? gone.path().resolveSibling("") : gone.review();
	}

	private static boolean isReviewThere(EvidenceBuffer gone) {
		return ReviewFolder.isThere(gone.review());
	}
}
