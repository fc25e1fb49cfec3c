package cymru.canfod.website.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A proxy that stands between this machine and the web.
 *
 * @param kind how it is spoken to
 * @param port 1 to 65535
 * @param user name and password, {@code name:password}, if the proxy wants to know who asks
 */
public record WebProxy(Kind kind, String host, int port, Optional<String> user) {

	/** How a proxy is spoken to. */
	public enum Kind {
		/** With HTTP. */
		HTTP,
		/** With SOCKS 5; it is asked for the address that was looked up and checked here. */
		SOCKS,
		/** With SOCKS 5; it looks names up itself. */
		SOCKS_BY_NAME
	}

	private static final int LONGEST_HEAD = 1 << 16;
	private static final String END_OF_HEAD = "\r\n\r\n";
	/** What a proxy answers that does not know who asks; no site says that. */
	static final int WHO_ASKS = 407;

	/** A proxy that is spoken to with HTTP. */
	public WebProxy(String host, int port, Optional<String> user) {
		this(Kind.HTTP, host, port, user);
	}

	/** Whether it passes a request on that it has read; else it only passes bytes on. */
	boolean forwards(FetchRequest request) {
		return kind == Kind.HTTP && !request.isSecure();
	}

	/**
	 * Asks for a connection to a host through which everything goes unread.
	 *
	 * @param checked the addresses of the host that may be connected to, as they were looked up here; none where only the proxy knows them
	 * @throws IOException if the proxy refuses it, with what it says
	 */
	void connect(Socket socket, FetchRequest request, List<InetSocketAddress> checked) throws IOException {
		if (kind == Kind.HTTP) {
			tunnel(socket, request);
			return;
		}
		// Not every proxy reaches addresses of the newer kind.
		Optional<InetAddress> address = kind == Kind.SOCKS_BY_NAME ? Optional.empty() : checked.stream().map(InetSocketAddress::getAddress)
				.min(Comparator.comparing(each -> each instanceof Inet4Address ? 0 : 1));
		try {
			new Socks5(socket).connect(user, address, request.host(), request.port());
		} catch (SocketTimeoutException e) {
			throw e;
		} catch (IOException e) {
			throw new IOException(refusal(Objects.requireNonNullElse(e.getMessage(), "SOCKS")), e);
		}
	}

	/** RFC 9110, 9.3.6. */
	private void tunnel(Socket socket, FetchRequest request) throws IOException {
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
