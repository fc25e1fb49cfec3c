package cymru.canfod.report.ui;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * What came of an export, shown in a corner of the screen.
 *
 * @param files that were made, each with a link that opens it
 */
record Notice(Messages title, String sentence, List<Path> files) {

	/** How long it stays, in milliseconds; long enough to read the names of six files and choose one. */
	private static final long STAY = 60_000;

	private static final int MARGIN = 10;

	void open(Display display) {
		// Fading out would go on when the window is already closed, and fail.
		NotificationPopup.forDisplay(display).fadeIn(false).title(this::heading, true).delay(STAY).content(this::content).open();
	}

	private Composite heading(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, 0).extendedMargins(0, 0, MARGIN, 0).applyTo(area);
		var words = new Label(area, SWT.NONE);
		words.setText(title.text());
		words.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		return area;
	}

	private Composite content(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 4).applyTo(area);
		var words = new Label(area, SWT.WRAP);
		words.setText(sentence.replace("&", "&&"));
		GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(words);
		files.forEach(file -> link(area, file.getFileName().toString(), file));
		if (!files.isEmpty()) {
			link(area, Messages.OPEN_FOLDER.text(), files.getFirst().getParent());
		}
		return area;
	}

	private static void link(Composite area, String name, Path target) {
		var link = new Link(area, SWT.NONE);
		link.setText("<a>" + name.replace("&", "&&") + "</a>");
		link.addListener(SWT.Selection, e -> {
			if (!Program.launch(target.toString())) {
				ILog.of(Notice.class).error(Messages.NOT_OPENED.text(target));
			}
		});
	}
}
