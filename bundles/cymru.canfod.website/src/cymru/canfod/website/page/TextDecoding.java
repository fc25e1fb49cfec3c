package cymru.canfod.website.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out how a page's letters are coded: by its first bytes, its header, what it says itself, and by what its bytes can be. */
final class TextDecoding {
	private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
	private static final int PREAMBLE = 4096;
	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private TextDecoding() {
	}

	static String decode(byte[] bytes, String contentType) {
		Optional<Charset> marked = mark(bytes);
		if (marked.isPresent()) {
			return new String(bytes, marked.get()).replaceFirst("^\ufeff", "");
		}
		Optional<Charset> said = named(contentType).or(() -> named(new String(bytes, 0, Math.min(bytes.length, PREAMBLE), StandardCharsets.ISO_8859_1)));
		// Valid UTF-8 with accents is hardly ever anything else, whatever the page says; and what is not valid was not written in it.
		if (said.isEmpty() || said.get().equals(StandardCharsets.UTF_8) || said.get().equals(WINDOWS)) {
			return utf8(bytes).orElseGet(() -> new String(bytes, WINDOWS));
		}
		return new String(bytes, said.get());
	}

	private static Optional<Charset> mark(byte[] bytes) {
		if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
			return Optional.of(StandardCharsets.UTF_8);
		}
		if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
			return Optional.of(StandardCharsets.UTF_16BE);
		}
		return bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
	}

	/** The charset that is named; Latin 1 and ASCII are read as Windows reads them, as browsers do. */
	private static Optional<Charset> named(String text) {
		Matcher matcher = CHARSET.matcher(text);
		if (!matcher.find()) {
			return Optional.empty();
		}
		String name = matcher.group(1).toLowerCase(Locale.ROOT);
		if (name.matches("iso-?8859-?1|latin-?1|us-ascii|ascii|windows-1252|cp1252")) {
			return Optional.of(WINDOWS);
		}
		try {
			Charset charset = Charset.forName(name);
			// A page whose own letters say "utf-16" is not in it, or they could not have been read.
			return Optional.of(charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? StandardCharsets.UTF_8 : charset);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return Optional.empty();
		}
	}

	private static Optional<String> utf8(byte[] bytes) {
		CharBuffer letters = CharBuffer.allocate(bytes.length);
		// Not the end of input: a page that was cut off may end inside a letter.
		CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), letters, false);
		return result.isError() ? Optional.empty() : Optional.of(letters.flip().toString());
	}
}
