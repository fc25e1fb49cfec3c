package cymru.canfod.workbench.reviews;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;

import cymru.canfod.samples.Sample;
import cymru.canfod.ui.reviews.ReviewProjects;
import cymru.canfod.workbench.Messages;

/** Asks which of the example reviews to copy into the workspace. */
final class NewExampleWizard extends Wizard {

	private final IWorkbenchPage page;
	private Sample chosen = Sample.COMPLETE;

	NewExampleWizard(IWorkbenchPage page) {
		this.page = page;
		setWindowTitle(Messages.EXAMPLE_TITLE.text());
	}

	@Override
	public void addPages() {
		addPage(new Choice());
	}

	@Override
	public boolean performFinish() {
		NewExampleHandler.open(chosen, ReviewProjects.freeName(chosen.folder()), page);
		return true;
	}

	private final class Choice extends WizardPage {

		private final List<Button> choices = new ArrayList<>();

		Choice() {
			super("example");
			setTitle(Messages.EXAMPLE_TITLE.text());
			setDescription(Messages.EXAMPLE_DESCRIPTION.text());
		}

		@Override
		public void createControl(Composite parent) {
			var area = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 4).applyTo(area);
			choice(area, Sample.COMPLETE, Messages.EXAMPLE_COMPLETE, Messages.EXAMPLE_COMPLETE_TEXT);
			choice(area, Sample.FAULTY, Messages.EXAMPLE_FAULTY, Messages.EXAMPLE_FAULTY_TEXT);
			setControl(area);
		}

		private void choice(Composite area, Sample sample, Messages name, Messages text) {
			var button = new Button(area, SWT.RADIO);
			button.setText(name.text());
			button.setSelection(sample == chosen);
			button.addListener(SWT.Selection, e -> {
				if (button.getSelection()) {
					chosen = sample;
				}
			});
			// With GTK an arrow key only moves the focus, and Enter would make the other one.
			button.addListener(SWT.FocusIn, e -> {
				choices.forEach(each -> each.setSelection(each == button));
				chosen = sample;
			});
			choices.add(button);
			var explanation = new Label(area, SWT.WRAP);
			explanation.setText(text.text());
			GridDataFactory.fillDefaults().grab(true, false).indent(24, 0).hint(420, SWT.DEFAULT).applyTo(explanation);
		}
	}
}
