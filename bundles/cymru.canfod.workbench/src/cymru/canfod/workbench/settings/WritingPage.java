package cymru.canfod.workbench.settings;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import cymru.canfod.dsl.ide.write.Ids;
import cymru.canfod.workbench.Messages;

/** Who writes, and when what is written is saved. */
final class WritingPage extends PreferencePage {

	private @Nullable Text inspector;
	private @Nullable Spinner autosave;

	WritingPage() {
		super(Messages.SETTINGS_WRITING.text());
	}

	@Override
	protected Control createContents(Composite parent) {
		var fields = new SettingFields(parent);
		var code = fields.text(Messages.SETTINGS_INSPECTOR, Settings.inspector(), Messages.SETTINGS_INSPECTOR_NOTE);
		code.addListener(SWT.Modify, e -> check());
		inspector = code;
		autosave = fields.number(Messages.SETTINGS_AUTOSAVE, Settings.autosaveDelay() / 1000, Settings.SHORTEST, Settings.LONGEST, Messages.SETTINGS_AUTOSAVE_NOTE);
		return fields.area();
	}

	private void check() {
		boolean good = code().isEmpty() || Ids.isId(code());
		setErrorMessage(good ? null : Messages.NAME_NOT_GOOD.text(code()));
		setValid(good);
	}

	private String code() {
		return Objects.requireNonNull(inspector).getText().strip();
	}

	@Override
	protected void performDefaults() {
		Objects.requireNonNull(inspector).setText("");
		Objects.requireNonNull(autosave).setSelection(Settings.USUAL);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		var seconds = autosave;
		if (seconds != null) {
			Settings.keepInspector(code());
			Settings.keepAutosave(seconds.getSelection());
		}
		return true;
	}
}
