package cymru.canfod.website.fetch;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What is said to a SOCKS proxy of version 5 before a site is asked through it (RFC 1928; name and password: RFC 1929). */
final class Socks5 {
	private static final int VERSION = 5;
	private static final int WITHOUT_NAME = 0;
	private static final int WITH_NAME = 2;
	private static final int CONNECT = 1;
	private static final int IPV4 = 1;
	private static final int NAME = 3;
	private static final int IPV6 = 4;
	private static final int LONGEST = 255;
	private static final int PORT = 2;

	private final DataInputStream in;
	private final Socket socket;

	Socks5(Socket socket) throws IOException {
		this.socket = socket;
		in = new DataInputStream(socket.getInputStream());
	}

	/**
	 * Asks for a connection through which everything goes unread.
	 *
	 * @param user {@code name:password}
	 * @param address what is asked for; the host by its name when empty
	 * @throws IOException if the proxy refuses it, with a word or number that says why
	 */
	void connect(Optional<String> user, Optional<InetAddress> address, String host, int port) throws IOException {
		send(user.isPresent() ? new byte[] { VERSION, 2, WITHOUT_NAME, WITH_NAME } : new byte[] { VERSION, 1, WITHOUT_NAME });
		int method = answer();
		if (method == WITH_NAME && user.isPresent()) {
			identify(user.get());
		} else if (method != WITHOUT_NAME) {
			throw new IOException("SOCKS: name and password?");
		}
		var request = new ByteArrayOutputStream();
		request.write(VERSION);
		request.write(CONNECT);
		request.write(0);
		if (address.isPresent()) {
			request.write(address.get() instanceof Inet4Address ? IPV4 : IPV6);
			request.writeBytes(address.get().getAddress());
		} else {
			request.write(NAME);
			word(request, host);
		}
		request.write(port >> Byte.SIZE);
		request.write(port);
		send(request.toByteArray());
		int refused = answer();
		if (refused != 0) {
			throw new IOException("SOCKS " + refused);
		}
		skipBound();
	}

	private void identify(String user) throws IOException {
		var known = new ByteArrayOutputStream();
		known.write(1);
		int colon = user.indexOf(':');
		word(known, colon < 0 ? user : user.substring(0, colon));
		word(known, colon < 0 ? "" : user.substring(colon + 1));
		send(known.toByteArray());
		in.readUnsignedByte();
		if (in.readUnsignedByte() != 0) {
			throw new IOException("SOCKS: name and password?");
		}
	}

	private static void word(ByteArrayOutputStream to, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > LONGEST) {
			throw new IOException("SOCKS: " + bytes.length);
		}
		to.write(bytes.length);
		to.writeBytes(bytes);
	}

	/** The second byte of what it answers; the first is the version. */
	private int answer() throws IOException {
		int version = in.readUnsignedByte();
		if (version != VERSION) {
			throw new IOException("SOCKS " + VERSION + "? (" + version + ")");
		}
		return in.readUnsignedByte();
	}

	/** The address that the proxy asks from is of no use here, but what follows it is the site's. */
	private void skipBound() throws IOException {
		in.readUnsignedByte();
		int length = switch (in.readUnsignedByte()) {
			case IPV4 -> 4;
			case IPV6 -> 16;
			default -> in.readUnsignedByte();
		};
		in.readFully(new byte[length + PORT]);
	}

	private void send(byte[] words) throws IOException {
		socket.getOutputStream().write(words);
		socket.getOutputStream().flush();
	}
}
