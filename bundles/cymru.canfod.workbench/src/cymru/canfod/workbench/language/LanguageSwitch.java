package cymru.canfod.workbench.language;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.RadioChoice;

/** Changes the language of the interface: kept at once, seen in the menus from the next start, which is offered. */
public final class LanguageSwitch {

	private static final String COMMAND = "cymru.canfod.workbench.language";

	private LanguageSwitch() {
	}

	/** Shows in the menu which language is chosen. */
	public static void mark() {
		RadioChoice.mark(COMMAND, InterfaceLanguage.chosen().tag());
	}

	/** Keeps the language; false when it could not be written (which is logged). */
	public static boolean keep(InterfaceLanguage language) {
		try {
			RadioChoice.mark(COMMAND, language.tag());
			language.keep();
			return true;
		} catch (IOException e) {
			ILog.of(LanguageSwitch.class).error(Messages.LANGUAGE_NOT_KEPT.text(e.getLocalizedMessage()), e);
			return false;
		}
	}

	/** Keeps the language and offers, in that language, to start again. */
	public static void to(InterfaceLanguage language, Shell shell) {
		if (!keep(language) || language == InterfaceLanguage.current()) {
			return;
		}
		var locale = language.locale();
		if (!InterfaceLanguage.canStartAgain()) {
			MessageDialog.openInformation(shell, "Canfod", Messages.LANGUAGE_NEXT_START.in(locale));
		} else if (MessageDialog.open(MessageDialog.QUESTION, shell, "Canfod", Messages.LANGUAGE_RESTART_QUESTION.in(locale), 0,
				Messages.RESTART_NOW.in(locale), Messages.LATER.in(locale)) == 0) {
			PlatformUI.getWorkbench().restart();
		}
	}
}
