package cymru.canfod.ui;

import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;

/** What a view shows while it has nothing to show: what will stand there, and the first steps to it. */
public final class EmptyState extends Composite {

	public EmptyState(Composite parent, Words title, Words text) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 8).applyTo(this);
		var heading = new Label(this, SWT.WRAP);
		heading.setText(title.text());
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(heading);
		var words = new Label(this, SWT.WRAP);
		words.setText(text.text());
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(words);
	}

	/** With the ways to get a review. */
	public EmptyState withFirstSteps(IServiceLocator services) {
		step(services, SharedMessages.OPEN_EXAMPLE, Commands.NEW_EXAMPLE, Map.of("sample", "aln-review"));
		step(services, SharedMessages.NEW_REVIEW, Commands.NEW_REVIEW, Map.of());
		step(services, SharedMessages.OPEN_REVIEW, Commands.OPEN_REVIEW, Map.of());
		return this;
	}

	/** With a command as the first step. */
	public EmptyState withStep(IServiceLocator services, Words text, String command) {
		step(services, text, command, Map.of());
		return this;
	}

	/** With something that the view itself can do as the first step. */
	public EmptyState withStep(Words text, Runnable step) {
		link(text, step);
		return this;
	}

	private void step(IServiceLocator services, Words text, String command, Map<String, String> parameters) {
		link(text, () -> Commands.run(services, command, parameters));
	}

	private void link(Words text, Runnable step) {
		var link = new Link(this, SWT.NONE);
		link.setText("<a>" + text.text() + "</a>");
		link.addListener(SWT.Selection, e -> step.run());
	}
}
