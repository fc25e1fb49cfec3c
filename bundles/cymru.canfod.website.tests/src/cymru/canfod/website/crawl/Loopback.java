package cymru.canfod.website.crawl;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A port of this machine that nobody else reaches: every connection to it is answered in a thread of its own. */
final class Loopback implements AutoCloseable {

	/** Answers one connection, which is closed afterwards; that the other side hangs up is no fault. */
	@FunctionalInterface
	interface Answering {
		void answer(Socket connection) throws IOException;
	}

	private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final ExecutorService threads = Executors.newCachedThreadPool();

	Loopback(Answering answering) throws IOException {
		threads.execute(() -> accept(answering));
	}

	private void accept(Answering answering) {
		while (!socket.isClosed()) {
			try {
				Socket connection = socket.accept();
				beside(() -> {
					try (connection) {
						answering.answer(connection);
					}
				});
			} catch (IOException e) {
				return;
			}
		}
	}

	/** Something that goes on beside an answer. */
	interface Work {
		void run() throws IOException;
	}

	/** Does it in a thread of its own. */
	void beside(Work work) {
		threads.execute(() -> {
			try {
				work.run();
			} catch (IOException e) {
				// The other side hung up: that is what hostile answers are for.
			}
		});
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
