package cymru.canfod.website.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.SSLSocketFactory;

/**
 * Where names lead to, whom to trust, and what stands between this machine and the web.
 *
 * @param lookup asked once for each request: the addresses it gives are the ones that are checked and connected to
 */
public record Network(Lookup lookup, SSLSocketFactory tls, Proxies proxies) {

	/** Knows the proxy, if any, through which an address is reached. */
	@FunctionalInterface
	public interface Proxies {
		/** @throws IllegalArgumentException if what is set up as a proxy is none that can be used, with what it says */
		Optional<WebProxy> of(URI address);
	}

	/** Without a proxy. */
	public Network(Lookup lookup, SSLSocketFactory tls) {
		this(lookup, tls, address -> Optional.empty());
	}

	/** Finds the addresses of a host. */
	@FunctionalInterface
	public interface Lookup {
		/** @throws UnknownHostException if there is no such host */
		List<InetSocketAddress> find(String host, int port) throws UnknownHostException;
	}

	/** The machine's own network and trusted certificates, and the proxies that its user has set up. */
	public static Network ofMachine() {
		return new Network((host, port) -> Stream.of(InetAddress.getAllByName(host)).map(found -> new InetSocketAddress(found, port)).toList(),
				(SSLSocketFactory) SSLSocketFactory.getDefault(), new UserProxies(System.getenv(), ProxySelector.getDefault()));
	}
}
