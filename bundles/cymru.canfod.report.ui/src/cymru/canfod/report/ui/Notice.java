package cymru.canfod.report.ui;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import cymru.canfod.ui.CornerNotice;

/**
 * What came of an export, shown in a corner of the screen.
 *
 * @param files that were made, each with a link that opens it
 */
record Notice(Messages title, String sentence, List<Path> files) {

	void open(Display display) {
		CornerNotice.show(display, title.text(), CornerNotice.FOR_A_MINUTE, this::content);
	}

	private Composite content(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
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
