package cymru.canfod.workbench.reviews;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.saving.AtomicWrite;

/**
 * The frame of a new review.
 *
 * @param id a word of the language
 * @param english the title in English
 * @param welsh the title in Welsh, may be empty
 * @param scheme the id of its quantifier scheme
 */
record ReviewFrame(String id, String english, String welsh, String scheme) {

	/** An id made from a title: small letters, digits and hyphens, beginning with a letter; empty when the title has none. */
	static String idFrom(String title) {
		return Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
				.replaceAll("^[^a-z]+|-+$", "");
	}

	static boolean isId(String text) {
		return text.matches("\\p{L}[\\p{L}0-9_-]*");
	}

	/** The frame in the language. */
	String text() {
		String title = quoted(english) + (welsh.isBlank() ? "" : " / " + quoted(welsh));
		return "review " + id + " " + title + "\n  scheme " + scheme + "\n";
	}

	/** Writes {@code review.canfod} into the folder, which is made if missing; never over a file that is there. */
	void write(Path folder) throws CoreException {
		Path file = folder.resolve("review.canfod");
		try {
			if (!Files.exists(file)) {
				Files.createDirectories(folder);
				AtomicWrite.text(file, text());
			}
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.REVIEW_NOT_MADE.text(folder, e.getLocalizedMessage()), e));
		}
	}

	private static String quoted(String text) {
		return '"' + text.strip().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
