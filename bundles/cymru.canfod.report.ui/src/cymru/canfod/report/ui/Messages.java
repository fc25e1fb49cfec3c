package cymru.canfod.report.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every sentence and word that is shown while a report is exported, in the language of the workbench. */
enum Messages {
	EXPORT_TITLE, EXPORT_DESCRIPTION, LANGUAGES, ENGLISH, WELSH, FORMATS, FORMAT_PDF, FORMAT_DOCX, FORMAT_HTML, FOLDER, BROWSE, TRACE,
	DRAFT, ERRORS, INCOMPLETE, GO_TO_PROBLEMS, NO_LANGUAGE, NO_FORMAT, NO_FOLDER, NOT_A_FOLDER, NO_FRAME, MISTAKES_FIRST,
	FILES_TO_COME, EXPORTING, EXPORTED, EXPORTED_WHERE, DRAFT_EXPORTED, DRAFT_WHERE, OPEN_FOLDER, NOT_EXPORTED, NOT_OPENED, NO_REVIEW_OPEN, NOT_KEPT,
	NO_PROBLEMS_VIEW;

	private static final String BUNDLE = "cymru.canfod.report.ui.messages";

	/** The text with numbers and words put in (see {@link MessageFormat}). */
	String text(Object... words) {
		var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		String pattern = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Messages.class.getClassLoader(), noFallback).getString(name());
		return new MessageFormat(pattern, Locale.getDefault()).format(words);
	}
}
