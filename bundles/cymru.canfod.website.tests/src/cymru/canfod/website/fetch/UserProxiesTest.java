package cymru.canfod.website.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserProxiesTest {

	/** What Java says when the environment says nothing. */
	private static ProxySelector java(Proxy... proxies) {
		return new ProxySelector() {
			@Override
			public List<Proxy> select(URI uri) {
				return List.of(proxies);
			}

			@Override
			public void connectFailed(URI uri, SocketAddress sa, IOException e) {
				throw new AssertionError(e);
			}
		};
	}

	private static String of(Map<String, String> environment, String address) {
		return new UserProxies(environment, java(Proxy.NO_PROXY)).of(URI.create(address)).map(WebProxy::toString).orElse("none");
	}

	@ParameterizedTest
	@CsvSource({ "http_proxy, http://p:81, http://a.example/, p:81", "http_proxy, http://p:81, https://a.example/, none", "https_proxy, http://p:3128/, https://a.example/, p:3128",
			"HTTPS_PROXY, p:8080, https://a.example/, p:8080", "HTTP_PROXY, p:8080, http://a.example/, none", "all_proxy, p, http://a.example/, p:80", "ALL_PROXY, p, https://a.example/, p:80",
			"https_proxy, '', https://a.example/, none", "all_proxy, http://[::1]:8080, http://a.example/, ::1:8080", "all_proxy, p, http://localhost:90/, none",
			"all_proxy, p, http://[::1]/, none" })
	void theEnvironmentNamesThem(String variable, String value, String address, String proxy) {
		assertEquals(proxy, of(Map.of(variable, value), address));
	}

	@ParameterizedTest
	@CsvSource({ "a.example, none", "example, none", ".example, none", "*.a.example, none", "'x, A.Example', none", "*, none", "a.example:8000, none", "a.example:80, p:80", "b.example, p:80",
			"le, p:80", "'', p:80" })
	void exceptForWhatIsExcepted(String excepted, String proxy) {
		assertEquals(proxy, of(Map.of("http_proxy", "p", "no_proxy", excepted), "http://a.example:8000/x"));
		assertEquals(proxy, of(Map.of("http_proxy", "p", "NO_PROXY", excepted), "http://a.example:8000/x"));
	}

	@Test
	void whoAsksIsKnownButNeverSaid() {
		var proxy = new UserProxies(Map.of("http_proxy", "http://si%C3%A2n:p%40ss+1@p:81"), java(Proxy.NO_PROXY)).of(URI.create("http://a.example/")).orElseThrow();
		assertEquals(Optional.of("si\u00e2n:p@ss+1"), proxy.user());
		assertEquals("p:81", proxy.toString());
	}

	@ParameterizedTest
	@CsvSource({ "socks4://sian:secret@p:1080, p:1080", "http://sian:se cret@p, p", "http://, http://" })
	void whatIsNoneIsSaid(String value, String said) {
		var proxies = new UserProxies(Map.of("all_proxy", value), java(Proxy.NO_PROXY));
		assertEquals(said, assertThrows(IllegalArgumentException.class, () -> proxies.of(URI.create("http://a.example/"))).getMessage());
	}

	@Test
	void whereTheEnvironmentSaysNothingJavaIsAsked() {
		var known = new UserProxies(Map.of(), java(Proxy.NO_PROXY, new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("q", 3128))));
		assertEquals("q:3128", known.of(URI.create("https://a.example/")).orElseThrow().toString());
	}

	@ParameterizedTest
	@CsvSource({ "socks5://p, SOCKS, 1080", "socks5h://p:9050, SOCKS_BY_NAME, 9050", "socks://p:1, SOCKS, 1", "http://p, HTTP, 80", "p, HTTP, 80" })
	void aSchemeSaysHowTheyAreSpokenTo(String value, WebProxy.Kind kind, int port) {
		var proxy = new UserProxies(Map.of("all_proxy", value), java(Proxy.NO_PROXY)).of(URI.create("http://a.example/")).orElseThrow();
		assertEquals(new WebProxy(kind, "p", port, Optional.empty()), proxy);
	}

	@Test
	void aSocksProxyThatJavaKnowsIsUsed() {
		var known = new UserProxies(Map.of(), java(new Proxy(Proxy.Type.SOCKS, InetSocketAddress.createUnresolved("q", 1080))));
		assertEquals(new WebProxy(WebProxy.Kind.SOCKS, "q", 1080, Optional.empty()), known.of(URI.create("https://a.example/")).orElseThrow());
	}
}
