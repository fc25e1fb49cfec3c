package cymru.canfod.search.ui.find;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.ITextEditor;

import cymru.canfod.search.content.ReviewSources;
import cymru.canfod.search.index.Entry;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.search.index.Source;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.ui.UiThread;
import cymru.canfod.ui.reviews.PlaceInEditor;

/**
 * Goes to what was found: the very words in their editor; of documents and saved pages in a copy of their text, which cannot be written in. A document can also
 * be opened in its own program, which does not know of the words.
 */
public final class Opening {

	private Opening() {
	}

	/** Opens it: a document in its own program, anything else as {@link #show} does; in the UI thread. */
	public static void open(IWorkbenchPage page, Found found) {
		open(page, found, DocumentProgram::of);
	}

	/** @param programs the program for the name of a file */
	static void open(IWorkbenchPage page, Found found, Function<String, Optional<DocumentProgram>> programs) {
		if (found.hit().kind() == EntryKind.DOCUMENT) {
			openDocument(page, found, programs.apply(found.hit().file()));
		} else {
			show(page, found);
		}
	}

	/** Goes to the words without leaving the window; in the UI thread. */
	public static void show(IWorkbenchPage page, Found found) {
		if (found.hit().kind() == EntryKind.DOCUMENT || found.hit().kind() == EntryKind.PAGE) {
			openCopy(page, found);
		} else {
			found.place().ifPresent(place -> PlaceInEditor.show(page, place));
		}
	}

	private static void openDocument(IWorkbenchPage page, Found found, Optional<DocumentProgram> program) {
		String file = found.hit().file();
		String name = file.substring(file.lastIndexOf('/') + 1);
		program.ifPresent(each -> say(page, Messages.OPENS_IN.text(name, each.name())));
		if (program.filter(each -> each.start().test(found.review().session().root().resolve(file))).isEmpty()) {
			say(page, Messages.NO_PROGRAM.text(name));
			openCopy(page, found);
		}
	}

	private static void say(IWorkbenchPage page, String sentence) {
		IStatusLineManager line = switch (page.getActivePart()) {
			case IViewPart view -> view.getViewSite().getActionBars().getStatusLineManager();
			case IEditorPart editor -> editor.getEditorSite().getActionBars().getStatusLineManager();
			case null, default -> null;
		};
		if (line != null) {
			line.setMessage(sentence);
		}
	}

	private static void openCopy(IWorkbenchPage page, Found found) {
		var display = page.getWorkbenchWindow().getWorkbench().getDisplay();
		Job job = Job.create(Messages.OPENING.text(found.hit().file()), (ICoreRunnable) monitor -> {
			String text = text(found);
			UiThread.later(display, () -> edit(page, found, text));
		});
		job.setUser(true);
		job.schedule();
	}

	private static String text(Found found) throws CoreException {
		String file = found.hit().file();
		int address = found.hit().kind() == EntryKind.PAGE ? file.indexOf('#') : -1;
		String path = address < 0 ? file : file.substring(0, address);
		try {
			List<Source> sources = new ReviewSources(found.review().review(), found.review().session().root()).all().stream().filter(source -> source.path().equals(path)).toList();
			for (Source source : sources) {
				return source.reading().entries().stream().filter(entry -> entry.file().equals(file)).map(Entry::text).collect(Collectors.joining("\n\n"));
			}
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.NOT_OPENED.text(file, String.valueOf(e.getLocalizedMessage())), e));
		}
		throw new CoreException(Status.error(Messages.GONE.text(file)));
	}

	private static void edit(IWorkbenchPage page, Found found, String text) {
		try {
			if (page.openEditor(new TextCopy(found.hit().file(), text), EditorsUI.DEFAULT_TEXT_EDITOR_ID) instanceof ITextEditor editor) {
				Span span = HitSpan.inCopy(text, found.hit());
				editor.selectAndReveal(span.offset(), span.length());
			}
		} catch (PartInitException e) {
			ILog.of(Opening.class).error(Messages.NOT_OPENED.text(found.hit().file(), e.getLocalizedMessage()), e);
		}
	}
}
