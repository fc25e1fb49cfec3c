package cymru.canfod.website.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

import javax.net.ssl.SSLSocketFactory;

/**
 * Where names lead to and whom to trust.
 *
 * @param lookup asked once for each request: the addresses it gives are the ones that are checked and connected to
 */
public record Network(Lookup lookup, SSLSocketFactory tls) {

	/** Finds the addresses of a host. */
	@FunctionalInterface
	public interface Lookup {
		/** @throws UnknownHostException if there is no such host */
		List<InetSocketAddress> find(String host, int port) throws UnknownHostException;
	}

	/** The machine's own network and trusted certificates. */
	public static Network ofMachine() {
		return new Network((host, port) -> Stream.of(InetAddress.getAllByName(host)).map(found -> new InetSocketAddress(found, port)).toList(),
				(SSLSocketFactory) SSLSocketFactory.getDefault());
	}
}
