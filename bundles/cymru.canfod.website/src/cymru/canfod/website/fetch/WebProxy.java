package cymru.canfod.website.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A proxy that stands between this machine and the web.
 *
 * @param port 1 to 65535
 * @param user name and password, {@code name:password}, if the proxy wants to know who asks
 */
public record WebProxy(String host, int port, Optional<String> user) {
	private static final int LONGEST_HEAD = 1 << 16;
	private static final String END_OF_HEAD = "\r\n\r\n";
	/** What a proxy answers that does not know who asks; no site says that. */
	static final int WHO_ASKS = 407;

	/**
	 * Asks for a connection to a host through which everything goes unread (RFC 9110, 9.3.6).
	 *
	 * @throws IOException if the proxy refuses it, with what it says
	 */
	void connect(Socket socket, FetchRequest request) throws IOException {
		String target = (request.host().indexOf(':') >= 0 ? "[" + request.host() + "]" : request.host()) + ":" + request.port();
		send(socket, "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n" + authorization() + "\r\n");
		String answer = head(socket.getInputStream()).lines().findFirst().orElse("");
		if (!answer.matches("HTTP/1\\.[01] 2\\d\\d\\b.*")) {
			throw new IOException(refusal(answer));
		}
	}

	/** The request as the proxy wants it: with the whole address of a page that is not encrypted. What is kept of the visit is what the site is asked. */
	byte[] forwarded(byte[] asked, FetchRequest request) {
		String text = new String(asked, StandardCharsets.ISO_8859_1);
		int target = text.indexOf(' ') + 1;
		return (text.substring(0, target) + request.uri().getScheme() + "://" + request.uri().getRawAuthority() + text.substring(target, text.length() - 2) + authorization() + "\r\n")
				.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** That the proxy did not let a request pass, in its own words. */
	String refusal(String answer) {
		return "proxy " + host + ":" + port + ": " + answer;
	}

	private String authorization() {
		return user.map(known -> "Proxy-Authorization: Basic " + Base64.getEncoder().encodeToString(known.getBytes(StandardCharsets.UTF_8)) + "\r\n").orElse("");
	}

	private static void send(Socket socket, String words) throws IOException {
		socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
		socket.getOutputStream().flush();
	}

	/** Byte by byte: what follows is the site's. */
	private static String head(InputStream in) throws IOException {
		var head = new ByteArrayOutputStream();
		for (int b = in.read(); b >= 0 && head.size() < LONGEST_HEAD; b = in.read()) {
			head.write(b);
			if (b == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith(END_OF_HEAD)) {
				break;
			}
		}
		return head.toString(StandardCharsets.ISO_8859_1);
	}

	/** Without the password. */
	@Override
	public String toString() {
		return host + ":" + port;
	}
}
