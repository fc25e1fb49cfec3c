package cymru.canfod.website.crawl;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

import cymru.canfod.website.fetch.Network;

/** A server that answers each path with exactly the bytes that it is given, however wrong they are. */
final class RawServer implements AutoCloseable {
	@FunctionalInterface
	interface Answer {
		void write(OutputStream out) throws IOException;
	}

	private final Map<String, Answer> answers;
	private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
	private final Loopback loopback;

	RawServer(Map<String, Answer> answers) throws IOException {
		this.answers = answers;
		loopback = new Loopback(this::answer);
	}

	static Answer page(String html) {
		return out -> out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html).getBytes(StandardCharsets.UTF_8));
	}

	static Answer bytes(String head, byte[] body) {
		return out -> {
			out.write(head.getBytes(StandardCharsets.ISO_8859_1));
			out.write(body);
		};
	}

	private void answer(Socket connection) throws IOException {
		StringBuilder head = new StringBuilder();
		while (head.indexOf("\r\n\r\n") < 0) {
			head.append((char) connection.getInputStream().read());
		}
		String path = head.toString().split(" ")[1];
		asked.add(path);
		answers.getOrDefault(path, out -> out.write("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1))).write(connection.getOutputStream());
	}

	/** The paths that were asked for. */
	List<String> asked() {
		return List.copyOf(asked);
	}

	Network network() {
		return new Network((host, port) -> List.of(address()), Network.ofMachine().tls());
	}

	InetSocketAddress address() {
		return loopback.address();
	}

	@Override
	public void close() throws IOException {
		loopback.close();
	}
}
