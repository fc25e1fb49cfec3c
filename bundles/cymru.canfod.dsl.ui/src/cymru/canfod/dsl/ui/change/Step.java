package cymru.canfod.dsl.ui.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.ICompositeOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.dsl.ide.text.Replacement;
import cymru.canfod.dsl.ui.Messages;

/**
 * One step in the undo history of every document that it changes. What the documents tell the history of it is part of the step and not kept by
 * itself. The platform asks before it takes back what concerns several files, unless the step does not say which: this one does not.
 */
final class Step extends AbstractOperation implements ICompositeOperation {

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private final Map<IFile, List<Replacement>> files;
	private final Map<IFile, Stamps> stamps = new HashMap<>();

	Step(String name, Map<IFile, List<Replacement>> files) {
		super(name);
		this.files = files;
	}

	/** Does it for the first time, in documents that are known to fit. */
	void carryOut(Documents documents) {
		for (var file : files.keySet()) {
			var undo = DocumentUndoManagerRegistry.getDocumentUndoManager(documents.of(file));
			if (undo != null) {
				addContext(undo.getUndoContext());
			}
		}
		addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
		change(documents, files, IOperationHistory.EXECUTE);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return redo(monitor, info);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		Map<IFile, List<Replacement>> back = new LinkedHashMap<>();
		files.forEach((file, replacements) -> back.put(file, Replacement.reversed(replacements)));
		return again(back, IOperationHistory.UNDO);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		return again(files, IOperationHistory.REDO);
	}

	/** Files that are gone or say something else by now stay as they are. */
	private IStatus again(Map<IFile, List<Replacement>> wanted, int mode) throws ExecutionException {
		var there = wanted.keySet().stream().filter(IFile::exists).toList();
		try (var documents = new Documents(there)) {
			Map<IFile, List<Replacement>> fitting = new LinkedHashMap<>();
			for (var file : there) {
				var text = documents.of(file).get();
				if (wanted.get(file).stream().allMatch(r -> r.fits(text))) {
					fitting.put(file, wanted.get(file));
				}
			}
			change(documents, fitting, mode);
			var others = new ArrayList<>(wanted.keySet());
			others.removeAll(fitting.keySet());
			if (!others.isEmpty()) {
				var names = String.join(", ", others.stream().map(IFile::getName).toList());
				ILog.of(Step.class).log(Status.error(NLS.bind(Messages.change_partly, getLabel(), names)));
			}
			return Status.OK_STATUS;
		} catch (CoreException e) {
			throw new ExecutionException(e.getStatus().getMessage(), e);
		}
	}

	private void change(Documents documents, Map<IFile, List<Replacement>> changes, int mode) {
		changes.keySet().forEach(file -> endTyping(documents, file));
		history.openOperation(this, mode);
		try {
			changes.forEach((file, replacements) -> {
				change(documents, file, replacements, mode);
				endTyping(documents, file);
			});
		} finally {
			history.closeOperation(true, mode == IOperationHistory.EXECUTE, mode);
		}
	}

	private void change(Documents documents, IFile file, List<Replacement> replacements, int mode) {
		var document = documents.of(file);
		try {
			if (mode == IOperationHistory.EXECUTE) {
				stamps.put(file, Stamps.around(document, replacements));
			} else {
				stamps.getOrDefault(file, Stamps.NONE).again(document, replacements, mode == IOperationHistory.UNDO);
			}
		} catch (BadLocationException e) {
			throw new IllegalStateException("It was seen to fit: " + file, e);
		}
	}

	/** What was typed before is a step of its own, and what is typed next another one. */
	private static void endTyping(Documents documents, IFile file) {
		var undo = DocumentUndoManagerRegistry.getDocumentUndoManager(documents.of(file));
		if (undo != null) {
			undo.commit();
		}
	}

	@Override
	public void add(IUndoableOperation part) {
		// it is in the replacements
	}

	@Override
	public void remove(IUndoableOperation part) {
		// none is kept
	}
}
