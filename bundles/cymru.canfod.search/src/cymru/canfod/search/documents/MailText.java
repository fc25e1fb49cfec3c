package cymru.canfod.search.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters as mail programs keep them (RFC 5322, MIME): the subject and the text; what is attached is not read. */
final class MailText {

	private static final int DEEPEST = 10;
	private static final int MOST_PARTS = 200;
	private static final Pattern ENCODED = Pattern.compile("=\\?([^?\\s]{1,40})\\?([bBqQ])\\?([^?\\s]{0,500})\\?=(?:\\s+(?==\\?))?");
	private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");

	private int parts;

	private MailText() {
	}

	static List<TextParagraph> paragraphs(byte[] bytes) throws IOException {
		// every byte is one letter here, so that parts can be cut out and decoded by themselves
		String raw = new String(bytes, StandardCharsets.ISO_8859_1);
		Gathering gathering = new Gathering();
		gathering.add(1, decodedHeader(header(raw, "subject")));
		for (TextParagraph paragraph : new MailText().body(raw, 0)) {
			gathering.add(paragraph.place(), paragraph.text());
		}
		return gathering.paragraphs();
	}

	private List<TextParagraph> body(String part, int depth) throws IOException {
		if (depth > DEEPEST || ++parts > MOST_PARTS) {
			throw new IOException("a letter of too many parts");
		}
		String type = header(part, "content-type");
		String kind = type.isEmpty() ? "text/plain" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
		if (header(part, "content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment")) {
			return List.of();
		}
		String content = part.substring(endOfHeader(part));
		if (kind.startsWith("multipart/")) {
			return several(content, parameter(type, "boundary"), kind.endsWith("/alternative"), depth);
		}
		if (!kind.startsWith("text/")) {
			return List.of();
		}
		byte[] bytes = decoded(content, header(part, "content-transfer-encoding").strip().toLowerCase(Locale.ROOT));
		String text = text(bytes, parameter(type, "charset"));
		return kind.equals("text/html") ? WebText.paragraphs(text) : PlainText.paragraphs(text);
	}

	/** Of alternatives the first that says something: mail programs put the plain one first. */
	private List<TextParagraph> several(String content, String boundary, boolean isAlternative, int depth) throws IOException {
		List<TextParagraph> all = new ArrayList<>();
		if (boundary.isEmpty()) {
			return all;
		}
		String[] cut = content.split("(?m)^--" + Pattern.quote(boundary) + "(?:--)?[ \\t]*\\r?$\\n?", MOST_PARTS);
		for (int i = 1; i < cut.length && !(isAlternative && !all.isEmpty()); i++) {
			all.addAll(body(cut[i], depth + 1));
		}
		return all;
	}

	private static int endOfHeader(String part) {
		if (part.startsWith("\n") || part.startsWith("\r\n")) {
			return part.indexOf('\n') + 1;
		}
		int unix = part.indexOf("\n\n");
		int other = part.indexOf("\r\n\r\n");
		if (unix < 0 && other < 0) {
			return part.length();
		}
		return other >= 0 && (unix < 0 || other < unix) ? other + 4 : unix + 2;
	}

	/** The value of a header, on one line; empty when there is none. */
	private static String header(String part, String name) {
		String[] lines = part.substring(0, endOfHeader(part)).split("\\r?\\n");
		for (int i = 0; i < lines.length; i++) {
			if (lines[i].regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
				StringBuilder value = new StringBuilder(lines[i].substring(name.length() + 1));
				while (i + 1 < lines.length && !lines[i + 1].isEmpty() && Character.isWhitespace(lines[i + 1].charAt(0))) {
					value.append(' ').append(lines[++i].strip());
				}
				return value.toString().strip();
			}
		}
		return "";
	}

	private static String parameter(String header, String name) {
		Matcher parameter = PARAMETER.matcher(header);
		while (parameter.find()) {
			if (parameter.group(1).equalsIgnoreCase(name)) {
				return parameter.group(2) != null ? parameter.group(2) : parameter.group(3);
			}
		}
		return "";
	}

	private static String decodedHeader(String value) {
		return ENCODED.matcher(value).replaceAll(word -> {
			boolean isBase64 = word.group(2).equalsIgnoreCase("b");
			byte[] bytes = decoded(isBase64 ? word.group(3) : word.group(3).replace('_', ' '), isBase64 ? "base64" : "quoted-printable");
			return Matcher.quoteReplacement(text(bytes, word.group(1)));
		});
	}

	private static byte[] decoded(String content, String encoding) {
		return switch (encoding) {
		case "base64" -> base64(content);
		case "quoted-printable" -> quotedPrintable(content);
		default -> content.getBytes(StandardCharsets.ISO_8859_1);
		};
	}

	private static byte[] base64(String content) {
		try {
			return Base64.getMimeDecoder().decode(content.getBytes(StandardCharsets.ISO_8859_1));
		} catch (@SuppressWarnings("unused") IllegalArgumentException e) {
			// cut off: nothing to be read
			return new byte[0];
		}
	}

	private static byte[] quotedPrintable(String content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length());
		for (int i = 0; i < content.length(); i++) {
			char c = content.charAt(i);
			if (c != '=') {
				bytes.write(c);
			} else if (i + 2 < content.length() && hex(content, i + 1) >= 0 && hex(content, i + 2) >= 0) {
				bytes.write(hex(content, i + 1) << 4 | hex(content, i + 2));
				i += 2;
			} else {
				// a line that goes on
				i += content.startsWith("\r\n", i + 1) ? 2 : content.startsWith("\n", i + 1) ? 1 : 0;
			}
		}
		return bytes.toByteArray();
	}

	private static int hex(String content, int index) {
		return Character.digit(content.charAt(index), 16);
	}

	private static String text(byte[] bytes, String charset) {
		try {
			return charset.isEmpty() ? PlainText.decode(bytes) : new String(bytes, Charset.forName(charset));
		} catch (@SuppressWarnings("unused") IllegalCharsetNameException | UnsupportedCharsetException e) {
			// a name that nobody knows is as good as none
			return PlainText.decode(bytes);
		}
	}
}
