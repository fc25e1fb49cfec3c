package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Every sentence is there in both languages and speaks of the same words. */
class MessagesTest {

	private static final Properties ENGLISH = load("messages.properties");
	private static final Properties WELSH = load("messages_cy.properties");

	@Test
	void areThereInBothLanguages() {
		assertEquals(new TreeSet<>(ENGLISH.stringPropertyNames()), new TreeSet<>(WELSH.stringPropertyNames()));
	}

	@Test
	void speakOfTheSameWordsInBothLanguages() {
		assertAll(ENGLISH.stringPropertyNames().stream()
				.map(key -> () -> assertEquals(placeholders(ENGLISH.getProperty(key)), placeholders(WELSH.getProperty(key)), key)));
	}

	@Test
	void haveNoSignThatPatternsTakeForTheirOwn() {
		assertAll(ENGLISH.stringPropertyNames().stream().map(key -> () -> {
			assertFalse(ENGLISH.getProperty(key).contains("'"), key);
			assertFalse(WELSH.getProperty(key).contains("'"), key);
		}));
	}

	@Test
	void areThereForEveryCodeAndNoOther() {
		Set<String> codes = Arrays.stream(IssueCode.values()).map(IssueCode::code).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(codes, ENGLISH.stringPropertyNames().stream().map(key -> key.replaceFirst("\\..*", ""))
				.collect(Collectors.toCollection(TreeSet::new)));
		assertAll(Arrays.stream(IssueCode.values())
				.map(code -> () -> assertEquals(!code.hasVariants(), ENGLISH.containsKey(code.code()), code.code())));
	}

	private static Set<String> placeholders(String message) {
		return Pattern.compile("\\{\\d}").matcher(message).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties load(String name) {
		Properties properties = new Properties();
		try (var reader = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException unreadable) {
			throw new IllegalStateException(name, unreadable);
		}
		return properties;
	}
}
