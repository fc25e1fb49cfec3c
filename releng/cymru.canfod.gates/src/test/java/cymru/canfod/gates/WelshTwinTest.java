package cymru.canfod.gates;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every visible string of a bundle or feature stands in English and in Welsh. */
class WelshTwinTest {
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
	/** Names that are the same in both languages: the product's, and each language's own. */
	private static final List<String> SAME_IN_BOTH = List.of("Canfod", "English", "Cymraeg");
	/** Files of properties that nobody reads but programs. */
	private static final List<String> SETTINGS = List.of("build.properties", "log4j2.component.properties");
	/** Attributes of plugin.xml whose text people see. */
	private static final List<String> VISIBLE = List.of("label", "tooltip", "description");
	/** Elements whose name people see; elsewhere a name is an identifier. */
	private static final List<String> NAMED = List.of("category", "command", "context", "content-type", "editor", "page",
			"perspective", "product", "scheme", "view", "wizard");

	static Stream<Path> strings() {
		return Stream.concat(Sources.bundles().stream(), Sources.features().stream()).flatMap(WelshTwinTest::stringsOf);
	}

	static Stream<Path> pluginXmls() {
		return Sources.bundles().stream().map(bundle -> bundle.resolve("plugin.xml")).filter(Files::exists);
	}

	@ParameterizedTest
	@MethodSource("strings")
	void everyStringHasItsTwin(Path english) throws IOException {
		Path welsh = english.resolveSibling(english.getFileName().toString().replace(".properties", "_cy.properties"));
		assertTrue(Files.exists(welsh), () -> english + " has no " + welsh.getFileName());
		Map<String, String> inEnglish = load(english);
		Map<String, String> inWelsh = load(welsh);
		assertEquals(inEnglish.keySet(), inWelsh.keySet(), () -> "keys of " + welsh);
		assertAll(inEnglish.entrySet().stream().map(entry -> () -> {
			String translated = inWelsh.get(entry.getKey());
			assertTrue(entry.getValue().isBlank() || !translated.isBlank(), () -> entry.getKey() + " is empty in " + welsh);
			assertEquals(placeholders(entry.getValue()), placeholders(translated), () -> "placeholders of " + entry.getKey() + " in " + welsh);
		}));
	}

	@ParameterizedTest
	@MethodSource("pluginXmls")
	void contributionsNameTheirStrings(Path xml) throws IOException, ParserConfigurationException, SAXException {
		NodeList elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile()).getElementsByTagName("*");
		Path propertiesFile = xml.resolveSibling("plugin.properties");
		Map<String, String> strings = Files.exists(propertiesFile) ? load(propertiesFile) : Map.of();
		TreeSet<String> wrong = new TreeSet<>();
		for (int i = 0; i < elements.getLength(); i++) {
			Element element = (Element) elements.item(i);
			Stream<String> attributes = NAMED.contains(element.getTagName())
					? Stream.concat(VISIBLE.stream(), Stream.of("name")) : VISIBLE.stream();
			attributes.map(element::getAttribute).filter(text -> !text.isEmpty() && !SAME_IN_BOTH.contains(text))
					.filter(text -> !text.startsWith("%") || !strings.containsKey(text.substring(1))).forEach(wrong::add);
		}
		assertEquals(List.of(), List.copyOf(wrong), () -> xml + ": not a key of plugin.properties");
	}

	private static Stream<Path> stringsOf(Path project) {
		try (Stream<Path> files = Files.walk(project)) {
			return files.filter(file -> file.toString().endsWith(".properties") && !file.toString().endsWith("_cy.properties"))
					.filter(file -> !SETTINGS.contains(file.getFileName().toString()))
					.filter(file -> Stream.of("target", "bin", "src-gen", "emf-gen").noneMatch(built -> file.startsWith(project.resolve(built))))
					.sorted().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Map<String, String> load(Path file) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = Files.newInputStream(file)) {
			properties.load(in);
		}
		Map<String, String> sorted = new TreeMap<>();
		properties.forEach((key, value) -> sorted.put(key.toString(), value.toString()));
		return sorted;
	}

	private static List<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
	}
}
