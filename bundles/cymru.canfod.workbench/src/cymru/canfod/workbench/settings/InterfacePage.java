package cymru.canfod.workbench.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import cymru.canfod.dsl.ui.EditorChoices;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.language.InterfaceLanguage;
import cymru.canfod.workbench.language.LanguageSwitch;
import cymru.canfod.workbench.theme.ThemeChoice;

/** Language, theme, and what the editor shows. */
final class InterfacePage extends PreferencePage {

	private static final List<Messages> THEMES = List.of(Messages.THEME_LIGHT, Messages.THEME_DARK, Messages.THEME_SYSTEM);

	private @Nullable Combo language;
	private @Nullable Combo theme;
	private @Nullable Button verdicts;

	InterfacePage() {
		super(Messages.SETTINGS_INTERFACE.text());
	}

	@Override
	protected Control createContents(Composite parent) {
		var fields = new SettingFields(parent);
		language = fields.choice(Messages.SETTINGS_LANGUAGE, Arrays.stream(InterfaceLanguage.values()).map(InterfaceLanguage::ownName).toList(),
				InterfaceLanguage.chosen().ordinal(), Messages.SETTINGS_LANGUAGE_NOTE);
		theme = fields.choice(Messages.SETTINGS_THEME, THEMES.stream().map(Messages::text).toList(), ThemeChoice.current().ordinal(), Messages.SETTINGS_THEME_NOTE);
		verdicts = fields.check(Messages.SETTINGS_VERDICTS, EditorChoices.areVerdictsShown(), Messages.SETTINGS_VERDICTS_NOTE);
		return fields.area();
	}

	@Override
	protected void performDefaults() {
		Objects.requireNonNull(language).select(InterfaceLanguage.current().ordinal());
		Objects.requireNonNull(theme).select(ThemeChoice.SYSTEM.ordinal());
		Objects.requireNonNull(verdicts).setSelection(true);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		var shown = verdicts;
		if (shown != null) {
			var chosenTheme = ThemeChoice.values()[Objects.requireNonNull(theme).getSelectionIndex()];
			if (chosenTheme != ThemeChoice.current()) {
				chosenTheme.choose();
			}
			EditorChoices.showVerdicts(shown.getSelection());
			var chosenLanguage = InterfaceLanguage.values()[Objects.requireNonNull(language).getSelectionIndex()];
			if (chosenLanguage != InterfaceLanguage.chosen()) {
				// The question whether to start again is asked when this dialog is gone.
				var shell = getShell();
				shell.getDisplay().asyncExec(() -> LanguageSwitch.to(chosenLanguage, shell.isDisposed() ? shell.getDisplay().getActiveShell() : shell));
			}
		}
		return true;
	}
}
