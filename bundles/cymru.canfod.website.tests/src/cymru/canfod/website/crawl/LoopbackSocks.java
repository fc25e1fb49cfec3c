package cymru.canfod.website.crawl;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;

import cymru.canfod.website.fetch.Network;
import cymru.canfod.website.fetch.WebProxy;

/** A real SOCKS 5 proxy on the loopback address: it leads to the server of the tests, or says no, and remembers what it was asked for and by whom. */
final class LoopbackSocks implements AutoCloseable {
	private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
	private final Optional<String> user;
	private final IntFunction<Optional<InetSocketAddress>> site;
	private final Loopback loopback;

	/**
	 * @param user who may ask, {@code name:password}; anybody when empty
	 * @param site where a port leads to; nowhere when empty
	 */
	LoopbackSocks(Optional<String> user, IntFunction<Optional<InetSocketAddress>> site) throws IOException {
		this.user = user;
		this.site = site;
		loopback = new Loopback(this::answer);
	}

	private void answer(Socket connection) throws IOException {
		var in = new DataInputStream(connection.getInputStream());
		in.readUnsignedByte();
		boolean named = new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.ISO_8859_1).indexOf(2) >= 0;
		if (user.isPresent() && !named) {
			send(connection, 5, 0xFF);
			return;
		}
		send(connection, 5, user.isPresent() ? 2 : 0);
		if (user.isPresent()) {
			in.readUnsignedByte();
			boolean right = user.get().equals(word(in) + ":" + word(in));
			send(connection, 1, right ? 0 : 1);
			if (!right) {
				return;
			}
		}
		in.readNBytes(3);
		String host = switch (in.readUnsignedByte()) {
			case 1 -> InetAddress.getByAddress(in.readNBytes(4)).getHostAddress();
			case 4 -> InetAddress.getByAddress(in.readNBytes(16)).getHostAddress();
			default -> word(in);
		};
		int port = in.readUnsignedShort();
		asked.add(host + ":" + port);
		Optional<InetSocketAddress> to = site.apply(port);
		if (to.isEmpty()) {
			send(connection, 5, 2, 0, 1, 0, 0, 0, 0, 0, 0);
			return;
		}
		try (Socket other = new Socket(to.get().getAddress(), to.get().getPort())) {
			send(connection, 5, 0, 0, 1, 127, 0, 0, 1, 0, 80);
			loopback.beside(() -> connection.getInputStream().transferTo(other.getOutputStream()));
			other.getInputStream().transferTo(connection.getOutputStream());
		}
	}

	private static String word(DataInputStream in) throws IOException {
		return new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.UTF_8);
	}

	private static void send(Socket connection, int... bytes) throws IOException {
		for (int b : bytes) {
			connection.getOutputStream().write(b);
		}
		connection.getOutputStream().flush();
	}

	/** The hosts and ports that were asked for so far. */
	List<String> asked() {
		return List.copyOf(asked);
	}

	/** A network behind the proxy. */
	Network before(Network open, WebProxy.Kind kind, Optional<String> asking) {
		return new Network(open.lookup(), open.tls(), address -> Optional.of(new WebProxy(kind, loopback.address().getAddress().getHostAddress(), loopback.address().getPort(), asking)));
	}

	@Override
	public void close() throws IOException {
		loopback.close();
	}
}
