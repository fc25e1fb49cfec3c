package cymru.canfod.website.crawl;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import cymru.canfod.website.fetch.Network;
import cymru.canfod.website.fetch.WebProxy;

class ReachTest {
	private static final URI SITE = URI.create("https://school.example/");
	private static final Duration MOST = Duration.ofSeconds(10);

	private static Network to(int port) {
		return new Network((host, wished) -> List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)), Network.ofMachine().tls());
	}

	@Test
	void whatListensCanBeReached() throws IOException {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertTrue(Reach.of(SITE, MOST, to(server.getLocalPort())));
		}
	}

	@Test
	void whatIsNotThereCannot() throws IOException {
		int port;
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = server.getLocalPort();
		}
		assertFalse(Reach.of(SITE, MOST, to(port)));
		assertFalse(Reach.of(SITE, MOST, new Network((host, wished) -> {
			throw new UnknownHostException(host);
		}, Network.ofMachine().tls())));
	}

	@Test
	void behindAProxyOnlyTheProxyKnows() {
		Network open = to(1);
		assertTrue(Reach.of(SITE, MOST, new Network(open.lookup(), open.tls(), address -> Optional.of(new WebProxy("proxy.example", 3128, Optional.empty())))));
	}
}
