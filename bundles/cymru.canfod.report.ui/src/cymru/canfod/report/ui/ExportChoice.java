package cymru.canfod.report.ui;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.Format;

/** What somebody chose for a report, kept for the next time. */
record ExportChoice(Set<Language> languages, Set<Format> formats, boolean trace) {

	private static final String LANGUAGES = "languages";
	private static final String FORMATS = "formats";
	private static final String TRACE = "trace";

	/** The choice of the last time; at first everything but the annex. */
	static ExportChoice last() {
		return new ExportChoice(among(Language.values(), Language::tag, node().get(LANGUAGES, "en,cy")),
				among(Format.values(), Format::extension, node().get(FORMATS, "pdf,docx,html")), node().getBoolean(TRACE, false));
	}

	/** The folder that a review's report last went to, or the proposal. */
	static String folderOf(String review, String proposal) {
		return node().get(folderKey(review), proposal);
	}

	/** Keeps it, and the folder for this review. */
	void keep(String review, String folder) {
		node().put(LANGUAGES, words(languages, Language::tag));
		node().put(FORMATS, words(formats, Format::extension));
		node().putBoolean(TRACE, trace);
		node().put(folderKey(review), folder);
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(ExportChoice.class).error(Messages.NOT_KEPT.text(), e);
		}
	}

	private static String folderKey(String review) {
		return "folder." + review;
	}

	private static <T> Set<T> among(T[] all, Function<T, String> word, String kept) {
		Set<String> words = Set.of(kept.split(","));
		return Arrays.stream(all).filter(each -> words.contains(word.apply(each))).collect(Collectors.toUnmodifiableSet());
	}

	private static <T extends Comparable<T>> String words(Set<T> chosen, Function<T, String> word) {
		return chosen.stream().sorted().map(word).collect(Collectors.joining(","));
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("cymru.canfod.report.ui");
	}
}
