package cymru.canfod.website.crawl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import cymru.canfod.website.fetch.Network;
import cymru.canfod.website.fetch.WebProxy;

/** A real proxy on the loopback address: it passes on what is asked to the server of the tests, plain or secure, or says no; and remembers the heads of all requests. */
final class LoopbackProxy implements AutoCloseable {
	private final ConcurrentLinkedQueue<String> heads = new ConcurrentLinkedQueue<>();
	private final Function<Boolean, InetSocketAddress> site;
	private final Optional<String> refusal;
	private final Loopback loopback;

	/**
	 * @param site where a secure and a plain request lead to
	 * @param refusal what is answered instead, the first line
	 */
	LoopbackProxy(Function<Boolean, InetSocketAddress> site, Optional<String> refusal) throws IOException {
		this.site = site;
		this.refusal = refusal;
		loopback = new Loopback(this::answer);
	}

	private void answer(Socket connection) throws IOException {
		String head = head(connection.getInputStream());
		heads.add(head);
		if (refusal.isPresent()) {
			connection.getOutputStream().write((refusal.get() + "\r\nContent-Length: 0\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
			return;
		}
		boolean tunnel = head.startsWith("CONNECT ");
		InetSocketAddress to = site.apply(tunnel);
		try (Socket other = new Socket(to.getAddress(), to.getPort())) {
			if (tunnel) {
				connection.getOutputStream().write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
				loopback.beside(() -> pour(connection, other));
			} else {
				other.getOutputStream().write(head.replaceFirst(" http://[^/ ]*", " ").replaceFirst("Proxy-Authorization:.*\r\n", "").getBytes(StandardCharsets.ISO_8859_1));
			}
			pour(other, connection);
		}
	}

	private static void pour(Socket from, Socket to) throws IOException {
		from.getInputStream().transferTo(to.getOutputStream());
	}

	private static String head(InputStream in) throws IOException {
		var head = new ByteArrayOutputStream();
		while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
			head.write(in.read());
		}
		return head.toString(StandardCharsets.ISO_8859_1);
	}

	/** The heads of the requests so far. */
	List<String> heads() {
		return List.copyOf(heads);
	}

	/** The first lines of the requests so far. */
	List<String> asked() {
		return heads.stream().map(head -> head.substring(0, head.indexOf("\r\n"))).toList();
	}

	/** A network behind the proxy. */
	Network before(Network open, Optional<String> user) {
		return new Network(open.lookup(), open.tls(), address -> Optional.of(new WebProxy(loopback.address().getAddress().getHostAddress(), loopback.address().getPort(), user)));
	}

	@Override
	public void close() throws IOException {
		loopback.close();
	}
}
