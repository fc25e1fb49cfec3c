package cymru.canfod.website.ui.visit;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.ui.Commands;
import cymru.canfod.ui.CornerNotice;

/**
 * What came of the visits, shown in a corner of the screen.
 *
 * @param read how many websites
 * @param proposed how many answers
 * @param failures what could not be visited, in sentences
 * @param stopped whether somebody has stopped it
 */
record Notice(int read, int proposed, List<String> failures, boolean stopped) {

	/** More do not fit into a corner of the screen. */
	private static final int SHOWN = 4;
	private static final int WIDTH = 340;

	void open(IWorkbenchPage page) {
		CornerNotice.show(page.getWorkbenchWindow().getWorkbench().getDisplay(), Messages.DONE.text(), CornerNotice.FOR_A_MINUTE, parent -> content(parent, page));
	}

	private Composite content(Composite parent, IWorkbenchPage page) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
		label(area, Messages.DONE_ONE.text(read, proposed));
		if (stopped) {
			label(area, Messages.STOPPED.text());
		}
		if (!failures.isEmpty()) {
			label(area, Messages.SOME_FAILED.text());
			failures.stream().limit(SHOWN).forEach(failure -> label(area, failure));
			if (failures.size() > SHOWN) {
				label(area, "\u2026 + " + (failures.size() - SHOWN));
			}
		}
		Link link = new Link(area, SWT.NONE);
		link.setText("<a>" + Messages.SHOW.text() + "</a>");
		link.addListener(SWT.Selection,
				e -> Commands.run(page.getWorkbenchWindow(), "org.eclipse.ui.views.showView", Map.of("org.eclipse.ui.views.showView.viewId", "cymru.canfod.website.ui.proposals")));
		return area;
	}

	private static void label(Composite area, String words) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}
}
