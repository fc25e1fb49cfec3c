package cymru.canfod.website.crawl;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import cymru.canfod.website.fetch.Network;

/** A server that answers each path with exactly the bytes that it is given, however wrong they are. */
final class RawServer implements AutoCloseable {
	@FunctionalInterface
	interface Answer {
		void write(OutputStream out) throws IOException;
	}

	private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final Map<String, Answer> answers;
	private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();

	RawServer(Map<String, Answer> answers) throws IOException {
		this.answers = answers;
		threads.execute(this::accept);
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

	private void accept() {
		while (!socket.isClosed()) {
			try {
				Socket connection = socket.accept();
				threads.execute(() -> answer(connection));
			} catch (IOException e) {
				return;
			}
		}
	}

	private void answer(Socket connection) {
		try (connection) {
			StringBuilder head = new StringBuilder();
			while (head.indexOf("\r\n\r\n") < 0) {
				head.append((char) connection.getInputStream().read());
			}
			String path = head.toString().split(" ")[1];
			asked.add(path);
			answers.getOrDefault(path, out -> out.write("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1))).write(connection.getOutputStream());
		} catch (IOException e) {
			// The visitor hung up: that is what hostile answers are for.
		}
	}

	/** The paths that were asked for. */
	List<String> asked() {
		return List.copyOf(asked);
	}

	Network network() {
		return new Network((host, port) -> List.of(new InetSocketAddress(socket.getInetAddress(), socket.getLocalPort())), Network.ofMachine().tls());
	}

	InetSocketAddress address() {
		return new InetSocketAddress(socket.getInetAddress(), socket.getLocalPort());
	}

	@Override
	public void close() throws IOException {
		socket.close();
		threads.shutdownNow();
	}
}
