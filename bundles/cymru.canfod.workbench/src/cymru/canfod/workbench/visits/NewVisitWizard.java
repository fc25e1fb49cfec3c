package cymru.canfod.workbench.visits;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.dsl.ide.write.NewVisit;
import cymru.canfod.ui.reviews.NewFiles.NewFile;
import cymru.canfod.ui.reviews.NewFiles;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.workbench.Messages;

/** Asks whom somebody is visiting, when and how; makes the visit with its notes and opens it at the first line to write. */
final class NewVisitWizard extends Wizard {

	private final IWorkbenchPage workbenchPage;
	private final NewVisitPage page;

	NewVisitWizard(IWorkbenchPage workbenchPage, OpenReview review, Optional<String> provider) {
		this.workbenchPage = workbenchPage;
		page = new NewVisitPage(review, provider);
		setWindowTitle(Messages.NEW_VISIT_TITLE.text());
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		NewVisit visit = page.visit();
		var file = new NewFile(visit.file(), visit.text());
		// Notes that somebody has written already are the visit's own.
		boolean hasNotes = Files.exists(page.review().session().root().resolve(visit.notes()));
		NewFiles.make(workbenchPage, page.review(), hasNotes ? List.of(file) : List.of(file, new NewFile(visit.notes(), "")), visit.text().length());
		return true;
	}
}
