package cymru.canfod.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is shown is there in English and in Welsh. */
class MessagesTest {

	private static final Locale WELSH = Locale.of("cy");

	@ParameterizedTest
	@CsvSource({ "/cymru/canfod/workbench/messages.properties", "/cymru/canfod/workbench/messages_cy.properties" })
	void everyMessageIsInTheFileAndNothingElse(String file) throws IOException {
		Set<String> names = Arrays.stream(Messages.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(names, keys(file));
	}

	@Test
	void plugInStringsAreInBothLanguages() throws IOException {
		assertEquals(keys("/plugin.properties"), keys("/plugin_cy.properties"));
	}

	@ParameterizedTest
	@EnumSource(Messages.class)
	void bothLanguagesTakeTheSameWordsAndLoseNoApostrophe(Messages message) {
		List<Locale> locales = List.of(Locale.ENGLISH, WELSH);
		for (Locale locale : locales) {
			String text = message.in(locale, 1, 2, 3, 4, 5);
			assertFalse(text.isBlank());
			assertFalse(text.contains("{") || text.contains("''"), text);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "0; No claims, 0 to look at", "1; 1 claim, 0 to look at", "64; 64 claims, 0 to look at" })
	void pluralsFollowTheLanguage(int number, String text) {
		assertEquals(text, Messages.CLAIMS_SUMMARY.in(Locale.ENGLISH, number, 0));
		assertEquals(number + " honiad, 0 i edrych arnynt", Messages.CLAIMS_SUMMARY.in(WELSH, number, 0));
	}

	private static Set<String> keys(String file) throws IOException {
		Properties properties = new Properties();
		try (InputStream content = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file), file)) {
			properties.load(content);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}
}
