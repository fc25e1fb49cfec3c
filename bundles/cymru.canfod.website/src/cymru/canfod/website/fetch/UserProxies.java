package cymru.canfod.website.fetch;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cymru.canfod.website.fetch.WebProxy.Kind;

/**
 * The proxies that the user has set up: by the environment ({@code https_proxy}, {@code http_proxy}, {@code all_proxy}, {@code no_proxy}, small letters before capitals, as curl
 * and Git read them), else as Java knows them: by its properties ({@code https.proxyHost} ...), or what the system says where Java is told to ask it.
 */
final class UserProxies implements Network.Proxies {
	private static final int USUAL_PORT = 80;
	private static final int USUAL_SOCKS_PORT = 1080;
	/** As curl reads them: with the h, the proxy looks names up. */
	private static final Map<String, Kind> KINDS = Map.of("http", Kind.HTTP, "socks", Kind.SOCKS, "socks5", Kind.SOCKS, "socks5h", Kind.SOCKS_BY_NAME);

	private final Map<String, String> environment;
	private final ProxySelector java;

	UserProxies(Map<String, String> environment, ProxySelector java) {
		this.environment = environment;
		this.java = java;
	}

	@Override
	public Optional<WebProxy> of(URI address) {
		String scheme = address.getScheme().toLowerCase(Locale.ROOT);
		// Not HTTP_PROXY in capitals, as in curl: to a program behind a web server whoever asks can say that.
		Optional<String> named = variable(scheme + "_proxy").or(() -> scheme.equals("https") ? variable("HTTPS_PROXY") : Optional.empty()).or(() -> variable("all_proxy"))
				.or(() -> variable("ALL_PROXY"));
		if (named.isPresent()) {
			return isExcepted(address) ? Optional.empty() : parse(named.get());
		}
		return java.select(address).stream().filter(proxy -> proxy.type() != Proxy.Type.DIRECT && proxy.address() instanceof InetSocketAddress).findFirst()
				.map(proxy -> known(proxy.type() == Proxy.Type.SOCKS ? Kind.SOCKS : Kind.HTTP, (InetSocketAddress) proxy.address()));
	}

	private static WebProxy known(Kind kind, InetSocketAddress proxy) {
		return new WebProxy(kind, proxy.getHostString(), proxy.getPort(), Optional.empty());
	}

	private Optional<String> variable(String name) {
		return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
	}

	/** A host, a domain with all that is below it, with or without a port, or {@code *} for all. This machine is never reached through a proxy. */
	private boolean isExcepted(URI address) {
		String host = host(address);
		if (host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1")) {
			return true;
		}
		List<String> excepted = variable("no_proxy").or(() -> variable("NO_PROXY")).stream().flatMap(list -> Stream.of(list.toLowerCase(Locale.ROOT).split("[,\\s]+")))
				.filter(each -> !each.isEmpty()).toList();
		return excepted.stream().anyMatch(each -> {
			String domain = each.replaceFirst("^\\*?\\.", "");
			return each.equals("*") || Stream.of(host, host + ":" + address.getPort()).anyMatch(name -> name.equals(domain) || name.endsWith("." + domain));
		});
	}

	private static String host(URI address) {
		return Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
	}

	/** {@code http://name:password@host:port}, or with {@code socks5:} or {@code socks5h:}; without a scheme it is HTTP. */
	private static Optional<WebProxy> parse(String value) {
		try {
			URI proxy = new URI(value.contains("://") ? value : "http://" + value);
			Optional<Kind> kind = Optional.ofNullable(KINDS.get(proxy.getScheme().toLowerCase(Locale.ROOT)));
			if (kind.isPresent() && proxy.getHost() != null) {
				return Optional.of(new WebProxy(kind.get(), host(proxy), proxy.getPort() >= 0 ? proxy.getPort() : kind.get() == Kind.HTTP ? USUAL_PORT : USUAL_SOCKS_PORT,
						Optional.ofNullable(proxy.getRawUserInfo()).map(user -> URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8))));
			}
		} catch (URISyntaxException e) {
			// Said below, without the password.
		}
		throw new IllegalArgumentException(value.replaceFirst("^(.*//)?.*@", ""));
	}
}
