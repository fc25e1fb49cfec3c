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
import cymru.canfod.dsl.ui.EditorChoices;
import cymru.canfod.ui.Settings;
import cymru.canfod.workbench.Messages;

/** Who writes, and when what is written is saved. */
final class WritingPage extends PreferencePage {

	private @Nullable Text inspector;
	private @Nullable Spinner savedWithin;

	WritingPage() {
		super(Messages.SETTINGS_WRITING.text());
	}

	@Override
	protected Control createContents(Composite parent) {
		var fields = new SettingFields(parent);
		var code = fields.text(Messages.SETTINGS_INSPECTOR, Settings.inspector(), Messages.SETTINGS_INSPECTOR_NOTE);
		code.addListener(SWT.Modify, e -> check());
		inspector = code;
		savedWithin = fields.number(Messages.SETTINGS_AUTOSAVE, EditorChoices.savedWithin(), EditorChoices.SOONEST, EditorChoices.LATEST, Messages.SETTINGS_AUTOSAVE_NOTE);
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
		Objects.requireNonNull(savedWithin).setSelection(EditorChoices.SOONEST);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		var seconds = savedWithin;
		if (seconds != null) {
			Settings.keepInspector(code());
			EditorChoices.saveWithin(seconds.getSelection());
		}
		return true;
	}
}
