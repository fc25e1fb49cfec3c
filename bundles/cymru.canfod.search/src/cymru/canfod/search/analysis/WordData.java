package cymru.canfod.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word lists beside this class; a line that begins with # is a remark. */
final class WordData {

	private WordData() {
	}

	/** The words of each line, without accents. */
	static List<List<String>> lines(String name) {
		return read(name).stream().map(line -> line.stream().map(Folding::withoutAccents).toList()).toList();
	}

	private static List<List<String>> read(String name) {
		try (InputStream in = Objects.requireNonNull(WordData.class.getResourceAsStream(name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
					.map(line -> Stream.of(line.strip().split("\\s+")).map(Folding::plain).toList()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException("A bundle of Canfod itself cannot be read", e);
		}
	}

	/** All words, with their accents: dîm is no dim. */
	static Set<String> wordsAsWritten(String name) {
		return read(name).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
	}

	/** All words, without accents. */
	static Set<String> words(String name) {
		return lines(name).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
	}
}
