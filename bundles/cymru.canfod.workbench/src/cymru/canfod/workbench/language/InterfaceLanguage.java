package cymru.canfod.workbench.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

import cymru.canfod.quantifier.Language;

/** The languages of the interface. The choice is kept in the workspace, where the start script reads it before the platform starts. */
public enum InterfaceLanguage {
	ENGLISH("en", "English"), WELSH("cy", "Cymraeg");

	private final String tag;
	private final String ownName;

	InterfaceLanguage(String tag, String ownName) {
		this.tag = tag;
		this.ownName = ownName;
	}

	/** The language that the workbench was started in. */
	public static InterfaceLanguage current() {
		return WELSH.tag.equals(Locale.getDefault().getLanguage()) ? WELSH : ENGLISH;
	}

	/** The language of a BCP 47 tag; English for all that is not Welsh. */
	public static InterfaceLanguage of(String tag) {
		return WELSH.tag.equals(tag) ? WELSH : ENGLISH;
	}

	/** Whether the start script will start Canfod again when it ends with the code for that. */
	public static boolean canStartAgain() {
		return Boolean.getBoolean("canfod.relaunch");
	}

	/** {@code en} or {@code cy}. */
	public String tag() {
		return tag;
	}

	/** The language's name in itself. */
	public String ownName() {
		return ownName;
	}

	/** The same language in reviews. */
	public Language language() {
		return this == WELSH ? Language.WELSH : Language.ENGLISH;
	}

	/** For words, dates and numbers. */
	public Locale locale() {
		return Locale.of(tag, "GB");
	}

	/** The language chosen for the next start: the one kept, or the current one. */
	public static InterfaceLanguage chosen() {
		Path file = file();
		try {
			return Files.exists(file) ? of(Files.readString(file).strip()) : current();
		} catch (IOException e) {
			return current();
		}
	}

	/** Keeps this language for the next start. */
	public void keep() throws IOException {
		Path file = file();
		Files.createDirectories(file.getParent());
		Files.writeString(file, tag + "\n");
	}

	private static Path file() {
		return Platform.getStateLocation(FrameworkUtil.getBundle(InterfaceLanguage.class)).toPath().resolve("language");
	}
}
