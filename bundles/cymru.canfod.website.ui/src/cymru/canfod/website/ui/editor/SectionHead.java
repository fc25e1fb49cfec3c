package cymru.canfod.website.ui.editor;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import cymru.canfod.ui.theme.Palette;

/** The title of a section of the checklist above its criteria, and how many of them are answered. */
final class SectionHead {

	private final String section;
	private final Label progress;

	SectionHead(Composite parent, String section) {
		this.section = section;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(10, 8, 12, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		Label title = new Label(area, SWT.WRAP);
		title.setText(section.replace("&", "&&"));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(title);
		progress = new Label(area, SWT.RIGHT);
		progress.addListener(SWT.Paint, e -> progress.setForeground(Palette.on(area.getBackground()).quiet()));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.END).hint(90, SWT.DEFAULT).applyTo(progress);
	}

	/** Counts what is answered. */
	void show(List<Line> lines) {
		List<Line> own = lines.stream().filter(line -> line.section().equals(section)).toList();
		progress.setText(Messages.SECTION_PROGRESS.text(own.stream().filter(line -> line.answer().isPresent()).count(), own.size()));
	}

	/** What it says; for tests. */
	String text() {
		return section + " " + progress.getText();
	}
}
