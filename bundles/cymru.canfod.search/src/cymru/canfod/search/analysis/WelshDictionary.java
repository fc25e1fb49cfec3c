package cymru.canfod.search.analysis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A Hunspell dictionary of Welsh that the user has put into a folder: it knows more forms of more words than Canfod's own stemmer, which goes on
 * beside it. Thread safe.
 */
public final class WelshDictionary {

	/** Knows nothing. */
	public static final WelshDictionary NONE = new WelshDictionary(Optional.empty(), "");

	private static final List<String> NAMES = List.of("cy", "cy_GB", "cy-GB");
	private static final long LARGEST = 64L << 20;
	/** Nobody asks twice about longer words. */
	private static final int LONGEST_WORD = 40;

	private final Optional<Dictionary> dictionary;
	private final String fingerprint;

	private WelshDictionary(Optional<Dictionary> dictionary, String fingerprint) {
		this.dictionary = dictionary;
		this.fingerprint = fingerprint;
	}

	/** Where users put theirs: {@code canfod/dictionaries} beside the preferences of other programs, or what the system property {@code canfod.dictionaries} names. */
	public static Path usersFolder() {
		String named = System.getProperty("canfod.dictionaries");
		if (named != null) {
			return Path.of(named);
		}
		Path home = Path.of(System.getProperty("user.home"));
		String windows = System.getenv("APPDATA");
		String linux = System.getenv("XDG_CONFIG_HOME");
		Path mac = home.resolve("Library/Application Support");
		Path preferences = windows != null ? Path.of(windows) : linux != null ? Path.of(linux) : Files.isDirectory(mac) ? mac : home.resolve(".config");
		return preferences.resolve("canfod").resolve("dictionaries");
	}

	/**
	 * The dictionary in a folder, {@code cy.aff} with {@code cy.dic} or the same as {@code cy_GB}; one that knows nothing where there is none.
	 *
	 * @throws DictionaryException when it cannot be read or is damaged
	 */
	public static WelshDictionary in(Path folder) throws DictionaryException {
		for (String name : NAMES) {
			Path affixes = folder.resolve(name + ".aff");
			Path words = folder.resolve(name + ".dic");
			if (Files.isRegularFile(words) || Files.isRegularFile(affixes)) {
				return read(affixes, words);
			}
		}
		return NONE;
	}

	private static WelshDictionary read(Path affixes, Path words) throws DictionaryException {
		try {
			byte[] rules = bytes(affixes);
			byte[] list = bytes(words);
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(rules);
			String fingerprint = HexFormat.of().formatHex(digest.digest(list));
			try (InputStream first = new ByteArrayInputStream(rules); InputStream second = new ByteArrayInputStream(list); ByteBuffersDirectory work = new ByteBuffersDirectory()) {
				return new WelshDictionary(Optional.of(new Dictionary(work, "words", first, second)), fingerprint);
			}
		} catch (IOException | ParseException | RuntimeException | StackOverflowError e) {
			// Lucene answers a damaged dictionary with any of these
			throw new DictionaryException(words, e);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java has SHA-256", impossible);
		}
	}

	private static byte[] bytes(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new IOException("larger than " + (LARGEST >> 20) + " MB");
		}
		return Files.readAllBytes(file);
	}

	/** Equal for equal dictionaries; an index that was made with another one is made anew. */
	public String fingerprint() {
		return fingerprint;
	}

	/** The words that this can be a form of, with their accents; none for a word that it does not know. */
	List<String> roots(String word) {
		if (dictionary.isEmpty() || word.length() > LONGEST_WORD || word.isEmpty()) {
			return List.of();
		}
		return new Hunspell(dictionary.get()).getRoots(word).stream().map(root -> root.toLowerCase(Locale.ROOT)).distinct().toList();
	}
}
