package cymru.canfod.dsl.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

import cymru.canfod.dsl.ui.edit.EvidenceAssist;
import cymru.canfod.dsl.ui.issues.IssueMarker;
import cymru.canfod.dsl.ui.issues.IssueMarkers;

/** An editor of an evidence file, as a user handles it. */
public final class EditorPage {

	private final ITextEditor editor;
	private final IFile file;

	private EditorPage(ITextEditor editor, IFile file) {
		this.editor = editor;
		this.file = file;
	}

	/** Opens the file and waits until its review has been read and counted. */
	public static EditorPage open(ReviewProject project, String path) throws PartInitException {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		var editor = (ITextEditor) IDE.openEditor(page, project.file(path));
		EventLoop.until("the review is read", () -> project.session().isRead());
		var opened = new EditorPage(editor, project.file(path));
		opened.settle();
		return opened;
	}

	/** Waits until what has been typed is counted and shown. */
	public void settle() {
		var open = OpenFiles.of(editor).orElseThrow();
		var settled = open.session().settled();
		EventLoop.until("the review is counted", () -> settled.isDone() && open.document().get().equals(open.session().current().open().get(open.path())));
		EventLoop.until("the markers are there", () -> Job.getJobManager().find(IssueMarkers.class).length == 0);
		EventLoop.run();
	}

	public IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	public ProjectionViewer viewer() {
		return (ProjectionViewer) editor.getAdapter(ITextOperationTarget.class);
	}

	public StyledText widget() {
		return viewer().getTextWidget();
	}

	public String text() {
		return document().get();
	}

	public ITextEditor editor() {
		return editor;
	}

	/** Replaces the first occurrence of some words, as typing over a selection does. */
	public void type(String over, String words) {
		select(over);
		widget().replaceTextRange(viewer().modelOffset2WidgetOffset(text().indexOf(over)), over.length(), words);
		settle();
	}

	public void select(String words) {
		editor.selectAndReveal(text().indexOf(words), words.length());
	}

	/** Puts the caret behind the first occurrence of some words. */
	public int caretBehind(String words) {
		int offset = text().indexOf(words) + words.length();
		editor.selectAndReveal(offset, 0);
		return offset;
	}

	public void undo() {
		editor.getAction(ITextEditorActionConstants.UNDO).run();
		settle();
	}

	public void redo() {
		editor.getAction(ITextEditorActionConstants.REDO).run();
		settle();
	}

	public void command(String id) throws CommandException {
		editor.getSite().getPage().activate(editor);
		editor.getSite().getService(IHandlerService.class).executeCommand(id, null);
		settle();
	}

	/** The issues as the user sees them: code and marked words. */
	public List<String> issues() throws CoreException {
		var issues = new ArrayList<String>();
		for (IMarker marker : markers()) {
			int start = marker.getAttribute(IMarker.CHAR_START, 0);
			issues.add(marker.getAttribute(IssueMarker.CODE, "") + ": " + text().substring(start, marker.getAttribute(IMarker.CHAR_END, 0)));
		}
		return issues;
	}

	public IMarker[] markers() throws CoreException {
		return file.findMarkers(IssueMarker.TYPE, false, IResource.DEPTH_ZERO);
	}

	/** Takes a fix of the marker, by its label. */
	public void fix(IMarker marker, String label) {
		var fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
		var fix = Arrays.stream(fixes).filter(f -> f.getLabel().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label + " is not among " + Arrays.stream(fixes).map(IMarkerResolution::getLabel).toList()));
		fix.run(marker);
		settle();
	}

	public Map<String, ICompletionProposal> proposals(int offset) {
		var proposals = new LinkedHashMap<String, ICompletionProposal>();
		for (ICompletionProposal proposal : new EvidenceAssist().computeCompletionProposals(viewer(), offset)) {
			proposals.put(proposal.getDisplayString(), proposal);
		}
		return proposals;
	}

	/** Whether something was typed that is not on the disk yet. */
	public boolean isUnsaved() {
		var buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		return buffer != null && buffer.isDirty();
	}

	/** What was typed last is saved after closing. */
	public void close() {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeEditor(editor, false);
		EventLoop.until("saved", () -> FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE) == null);
	}
}
