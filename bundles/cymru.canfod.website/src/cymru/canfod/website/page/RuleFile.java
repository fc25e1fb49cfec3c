package cymru.canfod.website.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Text files of the bundle that hold what is looked for; a line that begins with # is a remark. */
public final class RuleFile {
	private RuleFile() {
	}

	/** The lines of a file of the folder {@code rules}, without remarks and empty lines. */
	public static List<String> lines(String name) {
		try (InputStream in = Objects.requireNonNull(RuleFile.class.getResourceAsStream("/rules/" + name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::stripTrailing)
					.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
