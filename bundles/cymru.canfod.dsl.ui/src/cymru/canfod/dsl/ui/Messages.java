package cymru.canfod.dsl.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The words of the editor, in the language of the platform. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String rename_title;
	public static String rename_label;
	public static String rename_notAnId;
	public static String rename_keyword;
	public static String rename_taken;
	public static String rename_nothing;
	public static String rename_builtIn;
	public static String rename_operation;
	public static String references_title;
	public static String references_nothing;
	public static String line;
	public static String place_notOpened;
	public static String format_operation;
	public static String comment_operation;
	public static String change_overtaken;
	public static String change_partly;
	public static String change_writing;
	public static String saving_job;
	public static String saving_failed;
	public static String saving_diskFull;
	public static String saving_notAllowed;
	public static String saving_folderGone;
	public static String saving_changedElsewhere;
	public static String saving_gone;
	public static String saving_goneSeveral;
	public static String saving_goneWritten;
	public static String saving_reviewGone;
	public static String saving_longLine;
	public static String saving_longLineElsewhere;
	public static String saving_notRead;
	public static String saving_notText;
	public static String saving_reload;
	public static String saving_notAll;
	public static String saving_stay;
	public static String saving_leave;
	public static String form_source;

	static {
		NLS.initializeMessages("cymru.canfod.dsl.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
