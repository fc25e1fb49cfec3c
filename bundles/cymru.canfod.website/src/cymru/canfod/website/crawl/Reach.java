package cymru.canfod.website.crawl;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

import cymru.canfod.website.fetch.FetchRequest;
import cymru.canfod.website.fetch.Network;

/** Whether a website can be reached from here just now: nothing is asked of it, it is only connected to. */
public final class Reach {
	private Reach() {
	}

	/**
	 * Tries to connect. A website behind a proxy is taken for one that can be reached: only the proxy could tell.
	 *
	 * @param most how long each of its addresses is waited for
	 */
	public static boolean of(URI address, Duration most) {
		return of(address, most, Network.ofMachine());
	}

	static boolean of(URI address, Duration most, Network network) {
		FetchRequest request = FetchRequest.page(address);
		try {
			if (network.proxies().of(address).isPresent()) {
				return true;
			}
			for (InetSocketAddress found : network.lookup().find(request.host(), request.port())) {
				if (connects(found, most)) {
					return true;
				}
			}
		} catch (@SuppressWarnings("unused") IllegalArgumentException e) {
			// whoever shows it may know the proxy all the same
			return true;
		} catch (@SuppressWarnings("unused") IOException e) {
			// there is no such host, or nobody here who knows
		}
		return false;
	}

	private static boolean connects(InetSocketAddress address, Duration most) {
		try (Socket socket = new Socket()) {
			socket.connect(address, (int) most.toMillis());
			return true;
		} catch (@SuppressWarnings("unused") IOException e) {
			return false;
		}
	}
}
