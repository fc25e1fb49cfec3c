package cymru.canfod.report.ui;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

import cymru.canfod.dsl.ide.session.ReviewSession;

/** Asks what to export, on one page, and starts to make it. */
final class ExportWizard extends Wizard {

	private final ReviewSession session;
	private final ExportPage page;

	ExportWizard(IWorkbenchWindow window, ReviewSession session) {
		this.session = session;
		page = new ExportPage(window, session);
		setWindowTitle(Messages.EXPORT_TITLE.text());
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.choice().keep(session.root().toString(), page.folder().toString());
		new ExportJob(getShell().getDisplay(), session, page.choice(), page.folder(), page.isDraft()).schedule();
		return true;
	}
}
