package cymru.canfod.workbench.language;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The Welsh for the platform's own words fits the platform that is there: each word translates one of its, and takes what it takes. */
class PlatformWordsTest {
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}");
	private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

	static Stream<Bundle> fragments() {
		return Arrays.stream(FrameworkUtil.getBundle(InterfaceLanguage.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().matches("cymru\\.canfod\\..*\\.welsh"));
	}

	@ParameterizedTest
	@MethodSource("fragments")
	void everyWordTranslatesOneOfTheHost(Bundle fragment) throws IOException {
		Bundle host = requireNonNull(Platform.getBundle(fragment.getHeaders().get("Fragment-Host")));
		List<URL> files = Collections.list(requireNonNull(fragment.findEntries("/", "*_cy.properties", true)));
		TreeSet<String> wrong = new TreeSet<>();
		for (URL file : files) {
			URL twin = host.getEntry(file.getPath().replace("_cy.properties", ".properties"));
			assertTrue(twin != null, () -> host.getSymbolicName() + " has no twin of " + file.getPath());
			Properties english = load(requireNonNull(twin));
			load(file).forEach((key, welsh) -> {
				String original = english.getProperty((String) key);
				if (original == null || !placeholders(original).equals(placeholders((String) welsh)) || eatsItsQuotes(original, (String) welsh)) {
					wrong.add(file.getPath() + ": " + key + " = " + welsh);
				}
			});
		}
		assertEquals(List.of(), List.copyOf(wrong));
	}

	/** What everybody meets every day. */
	@ParameterizedTest
	@ValueSource(strings = { "org.eclipse.jface", "org.eclipse.jface.text", "org.eclipse.ui", "org.eclipse.ui.workbench", "org.eclipse.ui.workbench.texteditor",
			"org.eclipse.ui.editors", "org.eclipse.ui.genericeditor", "org.eclipse.e4.ui.workbench.renderers.swt", "org.eclipse.e4.ui.workbench.addons.swt",
			"org.eclipse.core.resources", "org.eclipse.core.filesystem", "org.eclipse.core.filebuffers", "org.eclipse.text", "org.eclipse.nebula.widgets.nattable.core" })
	void isThereForTheHost(String host) {
		assertTrue(fragments().anyMatch(fragment -> fragment.getHeaders().get("Fragment-Host").equals(host)), host);
	}

	/** Where something is put into a sentence, a single apostrophe begins a quotation and is not shown. */
	private static boolean eatsItsQuotes(String english, String welsh) {
		return PLACEHOLDER.matcher(english).find() && LONE_QUOTE.matcher(welsh).find();
	}

	private static List<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
	}

	private static Properties load(URL file) throws IOException {
		var properties = new Properties();
		try (InputStream in = file.openStream()) {
			properties.load(in);
		}
		return properties;
	}
}
