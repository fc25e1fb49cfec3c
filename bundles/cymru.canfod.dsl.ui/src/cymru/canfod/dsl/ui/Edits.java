package cymru.canfod.dsl.ui;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.text.TextEdit;

/** Carries out edits of the language services: in documents where they are open, in files where not, and all of them as one step to undo. */
public final class Edits {

	private Edits() {
	}

	/**
	 * Carries out the edits.
	 *
	 * @param name of the step, for the Undo command
	 * @throws CoreException when a file cannot be changed; what had been changed before is changed back
	 */
	public static void apply(String name, ReviewSession session, List<TextEdit> edits, IProgressMonitor monitor) throws CoreException {
		var all = new CompositeChange(name);
		for (String path : edits.stream().map(TextEdit::path).distinct().toList()) {
			IFile file = Places.file(session, path);
			if (file != null) {
				all.add(change(file, edits.stream().filter(e -> e.path().equals(path)).toList()));
			}
		}
		perform(name, all, monitor);
	}

	private static void perform(String name, Change change, IProgressMonitor monitor) throws CoreException {
		change.initializeValidationData(monitor);
		var operation = new PerformChangeOperation(change);
		operation.setUndoManager(RefactoringCore.getUndoManager(), name);
		operation.run(monitor);
	}

	private static TextFileChange change(IFile file, List<TextEdit> edits) {
		var change = new TextFileChange(file.getName(), file);
		var all = new MultiTextEdit();
		edits.forEach(e -> all.addChild(new ReplaceEdit(e.offset(), e.length(), e.text())));
		change.setEdit(all);
		change.setSaveMode(TextFileChange.KEEP_SAVE_STATE);
		return change;
	}
}
