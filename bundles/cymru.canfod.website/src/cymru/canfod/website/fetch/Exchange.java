package cymru.canfod.website.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request and its answer.
 *
 * @param request the bytes sent
 * @param response the bytes that came, exactly, up to where they were cut
 * @param status of HTTP, 100 to 599
 * @param headers of the answer, names in any case
 * @param body without the chunks of the transfer, still packed
 */
public record Exchange(URI uri, Instant date, Optional<InetAddress> address, byte[] request, byte[] response, int status,
		Map<String, List<String>> headers, byte[] body, Cut cut) {

	/** The same from the bytes that were kept of it. */
	public static Exchange kept(URI uri, Instant date, Optional<InetAddress> address, byte[] request, byte[] response, Cut cut) {
		return Answer.kept(response, isHead(request)).exchange(uri, date, address, request, response, cut);
	}

	/** Whether only the head of the answer was asked for. */
	public boolean isHead() {
		return isHead(request);
	}

	private static boolean isHead(byte[] request) {
		return new String(request, StandardCharsets.ISO_8859_1).startsWith("HEAD ");
	}

	/** The first header of this name. */
	public Optional<String> header(String name) {
		return headers.entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase(name)).flatMap(header -> header.getValue().stream())
				.findFirst().map(String::strip);
	}

	/** The type without its parameters, in small letters; empty when the answer names none. */
	public String contentType() {
		String type = header("Content-Type").orElse("");
		int parameters = type.indexOf(';');
		return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
	}

	/** Where the answer sends on to, if it does. */
	public Optional<String> redirect() {
		return switch (status) {
		case 301, 302, 303, 307, 308 -> header("Location");
		default -> Optional.empty();
		};
	}
}
