package cymru.canfod.website.page;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses as browsers read them: spaces and accents are allowed, and two spellings of one address are one. */
public final class Address {
	private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";
	private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
	private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^?#/]*");
	/** Parameters that say who is asking or where from, not what is asked for. */
	private static final Pattern TRACKING = Pattern.compile("(?i)(utm_\\w+|fbclid|gclid|phpsessid|sid|sessionid|aspxautodetectcookiesupport)=.*");

	private Address() {
	}

	/** Reads an address; empty if it is none. Web addresses lose their fragment, their default port and what only tracks the reader. */
	public static Optional<URI> of(String text) {
		String plain = text.strip().replaceAll("[\\t\\r\\n]", "");
		if (plain.isEmpty()) {
			return Optional.empty();
		}
		try {
			URI uri = new URI(escape(plain));
			return isWeb(uri) ? Optional.of(normal(uri)) : Optional.of(uri);
		} catch (URISyntaxException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** Whether it is http or https, with a host. */
	public static boolean isWeb(URI uri) {
		return uri.getHost() != null && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
	}

	/** The host in small letters without {@code www.}; empty if there is none. */
	public static String site(URI uri) {
		return Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
	}

	/** The path with its percent signs read; {@code /} for none. */
	public static String path(URI uri) {
		String path = uri.getPath();
		return path == null || path.isEmpty() ? "/" : path;
	}

	static URI normal(URI uri) throws URISyntaxException {
		URI clean = uri.normalize();
		String scheme = clean.getScheme().toLowerCase(Locale.ROOT);
		String host = clean.getHost().toLowerCase(Locale.ROOT);
		boolean isDefault = clean.getPort() == (scheme.equals("https") ? 443 : 80);
		String port = clean.getPort() < 0 || isDefault ? "" : ":" + clean.getPort();
		String path = SESSION.matcher(Objects.requireNonNullElse(clean.getRawPath(), "")).replaceAll("").replaceFirst("^(/\\.\\.)+(?=/|$)", "");
		String query = clean.getRawQuery() == null ? ""
				: Stream.of(clean.getRawQuery().split("&")).filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches()).collect(Collectors.joining("&"));
		return new URI(scheme + "://" + host + port + (path.isEmpty() ? "/" : path) + (query.isEmpty() ? "" : "?" + query));
	}

	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder();
		String ascii = STRAY_PERCENT.matcher(asciiHost(text)).replaceAll("%25");
		int fragment = ascii.indexOf('#');
		ascii.codePoints().forEach(c -> {
			if (c < 128 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0)) {
				escaped.appendCodePoint(c);
			} else {
				for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
					escaped.append(String.format("%%%02X", b));
				}
			}
		});
		return fragment < 0 ? escaped.toString() : escaped.substring(0, escaped.indexOf("#"));
	}

	private static String asciiHost(String text) {
		int start = text.indexOf("//");
		if (start < 0 || text.chars().allMatch(c -> c < 128)) {
			return text;
		}
		int end = start + 2;
		while (end < text.length() && "/?#:".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		String host = text.substring(start + 2, end);
		return host.chars().allMatch(c -> c < 128) ? text : text.substring(0, start + 2) + IDN.toASCII(host) + text.substring(end);
	}
}
