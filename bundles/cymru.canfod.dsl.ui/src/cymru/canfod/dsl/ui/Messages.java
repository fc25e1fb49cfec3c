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
	public static String format_operation;
	public static String comment_operation;

	static {
		NLS.initializeMessages("cymru.canfod.dsl.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
