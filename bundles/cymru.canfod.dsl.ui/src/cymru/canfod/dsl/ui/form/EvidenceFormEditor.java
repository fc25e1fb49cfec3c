package cymru.canfod.dsl.ui.form;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import cymru.canfod.dsl.ide.names.PlaceTarget;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ui.Messages;
import cymru.canfod.dsl.ui.OpenFiles;
import cymru.canfod.tally.facts.Span;

/**
 * An editor with two pages over one document: a form, and the text as the platform's generic editor shows it. There is one undo over both, and what is
 * saved, marked and outlined is the text.
 */
public abstract class EvidenceFormEditor extends MultiPageEditorPart implements PlaceTarget {

	private static final String TEXT_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";
	private static final int FORM_PAGE = 0;
	private static final int SOURCE_PAGE = 1;

	private final SnapshotFollower follower = new SnapshotFollower(this::show);
	private EvidenceForm form;
	private ITextEditor text;
	private boolean shown;
	/** The place to go to as soon as the form shows something. */
	private Optional<Span> awaited = Optional.empty();

	/** Makes the form of this editor; what it shows comes later. */
	protected abstract EvidenceForm form(Composite parent);

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		setPartName(input.getName());
	}

	@Override
	protected void createPages() {
		try {
			form = form(getContainer());
			setPageText(addPage(form.control()), form.title());
			text = textEditor();
			setPageText(addPage(text, getEditorInput()), Messages.form_source);
			follower.follow(document(), form.control());
		} catch (CoreException e) {
			ILog.of(EvidenceFormEditor.class).log(e.getStatus());
		}
	}

	/** By its id: its class is the platform's own affair. */
	private static ITextEditor textEditor() throws CoreException {
		for (IConfigurationElement element : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.editors")) {
			if (TEXT_EDITOR.equals(element.getAttribute("id"))) {
				return (ITextEditor) element.createExecutableExtension("class");
			}
		}
		throw new IllegalStateException(TEXT_EDITOR);
	}

	private IDocument document() {
		return text.getDocumentProvider().getDocument(getEditorInput());
	}

	private void show(Source source) {
		OpenFiles.of(document()).ifPresent(file -> {
			form.show(file, source);
			shown = true;
			awaited.ifPresent(this::reveal);
			awaited = Optional.empty();
		});
	}

	/** The text, whichever page is in front. */
	public final ITextEditor source() {
		return text;
	}

	/** Whether the page with the text is in front. */
	public final boolean isSourceInFront() {
		return getActivePage() == SOURCE_PAGE;
	}

	/** Brings the page with the text to the front. */
	public final void showSource() {
		setActivePage(SOURCE_PAGE);
		text.setFocus();
	}

	/** Brings the form to the front. */
	public final void showForm() {
		setActivePage(FORM_PAGE);
		form.setFocus();
	}

	/** In the page that is in front; where the form has nothing for the place, in the text. */
	@Override
	public void reveal(Span place) {
		if (!shown && !isSourceInFront()) {
			awaited = Optional.of(place);
		} else if (isSourceInFront() || !form.reveal(place.offset())) {
			showSource();
			text.selectAndReveal(place.offset(), place.length());
		}
	}

	@Override
	protected void pageChange(int page) {
		if (page == SOURCE_PAGE) {
			form.commit();
		}
		super.pageChange(page);
		if (page == FORM_PAGE) {
			form.setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == ITextEditor.class) {
			return type.cast(text);
		}
		if (type == IContentOutlinePage.class && text != null) {
			return text.getAdapter(type);
		}
		if (type == IGotoMarker.class) {
			return type.cast((IGotoMarker) this::gotoMarker);
		}
		return super.getAdapter(type);
	}

	private void gotoMarker(IMarker marker) {
		int start = marker.getAttribute(IMarker.CHAR_START, -1);
		if (start < 0) {
			showSource();
			text.getAdapter(IGotoMarker.class).gotoMarker(marker);
		} else {
			reveal(new Span(start, marker.getAttribute(IMarker.CHAR_END, start) - start, 1, 1));
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		form.commit();
		text.doSave(monitor);
	}

	@Override
	public void doSaveAs() {
		text.doSaveAs();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return text.isSaveAsAllowed();
	}

	@Override
	public void setFocus() {
		if (isSourceInFront()) {
			text.setFocus();
		} else {
			form.setFocus();
		}
	}

	@Override
	public void dispose() {
		follower.stop();
		super.dispose();
	}
}
