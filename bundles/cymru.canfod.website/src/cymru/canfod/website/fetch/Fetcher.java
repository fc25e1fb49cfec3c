package cymru.canfod.website.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import javax.net.ssl.SSLException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import cymru.canfod.website.Limits;
import cymru.canfod.website.Manners;
import cymru.canfod.website.NoteCode;

/**
 * Asks for one address at a time, without following redirects, keeping cookies or running scripts.
 * <p>
 * It speaks over its own connections because the address that is checked must be the one that is connected to (a client that looks names up by itself could be led into a private
 * network by a name that changes its answer), and because a WARC file holds the bytes as they came. HTTP itself is read by jwarc.
 */
public final class Fetcher implements Closeable {
	private static final int LONGEST_WORD = 120;

	private final Manners manners;
	private final Network network;
	private final ScheduledExecutorService clock = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("canfod-deadline").factory());

	/** A fetcher that must be closed. */
	public Fetcher(Manners manners, Network network) {
		this.manners = manners;
		this.network = network;
	}

	/**
	 * Asks for an address.
	 *
	 * @throws FetchException if there is no answer that can be kept
	 * @throws OperationCanceledException if the monitor is cancelled, within a tenth of a second
	 */
	public Exchange fetch(FetchRequest request, IProgressMonitor monitor) throws FetchException {
		URI uri = request.uri();
		String host = request.host();
		if (!request.isWeb()) {
			throw FetchException.of(NoteCode.BAD_ANSWER, uri, uri.getScheme() + ":");
		}
		Limits limits = manners.limits();
		Optional<WebProxy> proxy = proxy(uri);
		List<InetSocketAddress> permitted = permitted(uri, host, request.port(), proxy);
		IOException failure = new UnknownHostException(host);
		for (InetSocketAddress address : proxy.map(between -> List.of(new InetSocketAddress(between.host(), between.port()))).orElse(permitted)) {
			// Java would send its own sockets through a SOCKS proxy that it knows of: that has been asked for already.
			try (Socket plain = new Socket(Proxy.NO_PROXY); Deadline deadline = new Deadline(plain, limits.total(), monitor, clock)) {
				try {
					plain.connect(address, (int) limits.connect().toMillis());
				} catch (IOException e) {
					stopIfCanceled(monitor);
					failure = e;
					continue;
				}
				return exchange(request, plain, new Way(proxy, permitted), deadline, monitor);
			} catch (FetchException e) {
				throw e;
			} catch (IOException e) {
				failure = e;
			}
		}
		throw FetchException.of(failure instanceof SocketTimeoutException ? NoteCode.TOO_SLOW : NoteCode.NO_CONNECTION, uri, words(failure));
	}

	private Optional<WebProxy> proxy(URI uri) throws FetchException {
		try {
			return network.proxies().of(uri);
		} catch (IllegalArgumentException e) {
			throw FetchException.of(NoteCode.NO_CONNECTION, uri, "proxy " + words(e));
		}
	}

	/**
	 * The addresses of the host that may be connected to; looked up once, so that what is checked is what is connected to. A proxy looks the name up itself: it is only asked for
	 * hosts that are public seen from here too.
	 */
	private List<InetSocketAddress> permitted(URI uri, String host, int port, Optional<WebProxy> proxy) throws FetchException {
		List<InetSocketAddress> found;
		if (proxy.isPresent() && manners.privateHosts().contains(host)) {
			return List.of();
		}
		try {
			found = network.lookup().find(host, port);
		} catch (UnknownHostException e) {
			throw FetchException.of(proxy.isPresent() ? NoteCode.KNOWN_TO_PROXY_ONLY : NoteCode.UNKNOWN_HOST, uri, host);
		}
		if (manners.privateHosts().contains(host)) {
			return found;
		}
		List<InetSocketAddress> open = found.stream().filter(address -> PublicAddresses.contains(address.getAddress())).toList();
		if (open.isEmpty()) {
			throw FetchException.of(NoteCode.PRIVATE_ADDRESS, uri,
					found.isEmpty() ? host : found.getFirst().getAddress().getHostAddress(), host);
		}
		return open;
	}

	/**
	 * What stands between here and the host.
	 *
	 * @param permitted the addresses of the host that may be connected to
	 */
	private record Way(Optional<WebProxy> proxy, List<InetSocketAddress> permitted) {
	}

	private Exchange exchange(FetchRequest request, Socket plain, Way way, Deadline deadline, IProgressMonitor monitor) throws FetchException {
		Limits limits = manners.limits();
		Instant date = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		byte[] sent = request.bytes(manners);
		Optional<WebProxy> forwarding = way.proxy().filter(between -> between.forwards(request));
		try {
			plain.setSoTimeout((int) limits.read().toMillis());
			if (way.proxy().isPresent() && forwarding.isEmpty()) {
				way.proxy().get().connect(plain, request, way.permitted());
			}
			try (Socket socket = request.isSecure() ? TlsSocket.over(plain, request, network.tls()) : plain) {
				WireStream wire = new WireStream(socket.getInputStream(), limits.bytes());
				socket.getOutputStream().write(forwarding.isPresent() ? forwarding.get().forwarded(sent, request) : sent);
				socket.getOutputStream().flush();
				Answer answer = Answer.read(wire, request.isHead(), request.readsText());
				stopIfCanceled(monitor);
				if (answer.head().isEmpty()) {
					throw noHead(request.uri(), wire, answer, deadline);
				}
				if (forwarding.isPresent() && answer.status() == WebProxy.WHO_ASKS) {
					throw FetchException.of(NoteCode.NO_CONNECTION, request.uri(), forwarding.get().refusal(Integer.toString(WebProxy.WHO_ASKS)));
				}
				Optional<InetAddress> from = way.proxy().isPresent() ? Optional.empty() : Optional.of(plain.getInetAddress());
				return answer.exchange(request.uri(), date, from, sent, wire.bytes(), cut(answer, wire, deadline));
			}
		} catch (FetchException e) {
			throw e;
		} catch (SSLException e) {
			stopIfCanceled(monitor);
			throw FetchException.of(deadline.isOver() ? NoteCode.TOO_SLOW : NoteCode.TLS, request.uri(), words(e));
		} catch (IOException e) {
			stopIfCanceled(monitor);
			throw FetchException.of(deadline.isOver() || e instanceof SocketTimeoutException ? NoteCode.TOO_SLOW : NoteCode.NO_CONNECTION, request.uri(), words(e));
		}
	}

	private static FetchException noHead(URI uri, WireStream wire, Answer answer, Deadline deadline) {
		String why = answer.failure().map(Fetcher::words).orElse("");
		if (deadline.isOver() || answer.isLate()) {
			return FetchException.of(NoteCode.TOO_SLOW, uri, why);
		}
		return FetchException.of(wire.isFull() ? NoteCode.TOO_LONG : NoteCode.BAD_ANSWER, uri, why);
	}

	private static Cut cut(Answer answer, WireStream wire, Deadline deadline) {
		if (wire.isFull()) {
			return Cut.LENGTH;
		}
		if (deadline.isOver() || answer.isLate()) {
			return Cut.TIME;
		}
		if (answer.failure().isPresent()) {
			return answer.isEnough() ? Cut.NONE : Cut.DISCONNECT;
		}
		return answer.isUnread() ? Cut.UNREAD : Cut.NONE;
	}

	private static void stopIfCanceled(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private static String words(Throwable failure) {
		String message = failure.getMessage();
		String words = message == null ? failure.getClass().getSimpleName() : message;
		return words.length() > LONGEST_WORD ? words.substring(0, LONGEST_WORD) + "\u2026" : words;
	}

	@Override
	public void close() {
		clock.shutdownNow();
	}
}
