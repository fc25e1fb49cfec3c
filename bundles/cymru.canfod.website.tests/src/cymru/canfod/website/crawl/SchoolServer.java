package cymru.canfod.website.crawl;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import cymru.canfod.website.fetch.Network;

/** A real server on the loopback address that is every host of the tests at once, and counts what it is asked. */
final class SchoolServer implements AutoCloseable {
	private static final byte[] FILLER = "<p>and so on and so on and so on</p>\n".repeat(200).getBytes(StandardCharsets.UTF_8);
	private static final int HUGE_PIECES = 1 << 20;

	private final Map<String, SchoolSite> sites = new HashMap<>();
	private final Map<String, List<String>> government = new HashMap<>();
	private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final CountDownLatch closing = new CountDownLatch(1);
	private final TestCertificate certificate;
	private final HttpServer plain;
	private final HttpsServer secure;

	SchoolServer(SchoolSite... served) throws IOException, GeneralSecurityException {
		this(0, served);
	}

	SchoolServer(int port, SchoolSite... served) throws IOException, GeneralSecurityException {
		Stream.of(served).forEach(site -> sites.put(site.host(), site));
		SchoolSite.text("government.pages").lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split(" ")))
				.forEach(line -> government.put(line.getFirst(), line));
		certificate = TestCertificate.forHosts("www.gov.wales", "www.llyw.cymru", "llyw.cymru", "www.legislation.gov.uk");
		plain = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
		secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		secure.setHttpsConfigurator(new HttpsConfigurator(certificate.serverContext()));
		for (HttpServer server : List.of(plain, secure)) {
			server.setExecutor(threads);
			server.createContext("/", this::answer);
			server.start();
		}
	}

	/** The network of the tests: every name leads here, plain or secure by its port. */
	Network network() {
		return new Network((host, port) -> List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(),
				port == 443 ? secure.getAddress().getPort() : plain.getAddress().getPort())), certificate.clientFactory());
	}

	int port() {
		return plain.getAddress().getPort();
	}

	/** Hosts that may be visited though they are on the loopback address. */
	Set<String> hosts() {
		return Stream.concat(sites.keySet().stream(), Stream.of("www.gov.wales", "www.llyw.cymru", "llyw.cymru", "www.legislation.gov.uk", "wales.gov.uk"))
				.collect(Collectors.toSet());
	}

	/** Every request so far: method, address. */
	List<String> asked() {
		return List.copyOf(asked);
	}

	/** The addresses that a host was asked for. */
	List<String> askedOf(String host) {
		return asked.stream().map(line -> line.substring(line.indexOf(' ') + 1)).filter(line -> line.contains("//" + host + "/")).toList();
	}

	private void answer(HttpExchange exchange) throws IOException {
		String host = exchange.getRequestHeaders().getFirst("Host");
		String scheme = exchange.getHttpContext().getServer() == secure ? "https://" : "http://";
		String address = scheme + host + exchange.getRequestURI();
		asked.add(exchange.getRequestMethod() + " " + address);
		try (exchange) {
			SchoolSite site = sites.get(host);
			if (site == null) {
				List<String> line = government.getOrDefault(address, List.of(address, "404"));
				if (line.size() > 2) {
					exchange.getResponseHeaders().add("Location", line.get(2));
				}
				exchange.sendResponseHeaders(Integer.parseInt(line.get(1)), -1);
				return;
			}
			SchoolSite.Answer answer = site.answers().get(exchange.getRequestURI().toString());
			if (answer == null) {
				answer = site.answers().get(exchange.getRequestURI().getRawPath());
			}
			if (answer == null) {
				exchange.sendResponseHeaders(404, -1);
			} else {
				send(exchange, answer);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void send(HttpExchange exchange, SchoolSite.Answer answer) throws IOException, InterruptedException {
		exchange.getResponseHeaders().add("Content-Type", answer.type());
		if (!answer.location().isEmpty()) {
			exchange.getResponseHeaders().add("Location", answer.location());
		}
		exchange.sendResponseHeaders(answer.status(), 0);
		try (OutputStream out = exchange.getResponseBody()) {
			out.write(answer.body());
			switch (answer.special()) {
			case "huge" -> {
				for (int i = 0; i < HUGE_PIECES; i++) {
					out.write(FILLER);
				}
			}
			case "slow" -> {
				while (!closing.await(100, TimeUnit.MILLISECONDS)) {
					out.write('.');
					out.flush();
				}
			}
			case "calendar" -> out.write(nextMonth(exchange.getRequestURI().getRawQuery()).getBytes(StandardCharsets.UTF_8));
			default -> {
				// That was all.
			}
			}
		}
	}

	private static String nextMonth(String query) {
		int month = Integer.parseInt(query.replaceAll(".*month=(\\d+).*", "$1"));
		int year = Integer.parseInt(query.replaceAll(".*year=(\\d+).*", "$1"));
		return "<a href='?month=%d&year=%d'>next</a> <a href='?month=%d&year=%d'>next year</a>".formatted(month % 12 + 1, year + month / 12, month, year + 1);
	}

	@Override
	public void close() {
		closing.countDown();
		plain.stop(0);
		secure.stop(0);
		threads.shutdownNow();
	}
}
