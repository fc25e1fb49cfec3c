package cymru.canfod.website.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.MessageVersion;

import cymru.canfod.website.Manners;

/**
 * What is asked for.
 *
 * @param method GET, or HEAD where only the answer's head matters
 * @param readsText whether answers that hold neither text nor PDF are left after their head
 */
public record FetchRequest(String method, URI uri, boolean readsText) {
	private static final String SECURE = "https";
	private static final int SECURE_PORT = 443;
	private static final int PLAIN_PORT = 80;

	/** A page that is to be read. */
	public static FetchRequest page(URI uri) {
		return new FetchRequest("GET", uri, true);
	}

	/** Only the head of an answer. */
	public static FetchRequest head(URI uri) {
		return new FetchRequest("HEAD", uri, true);
	}

	boolean isHead() {
		return method.equals("HEAD");
	}

	boolean isSecure() {
		return SECURE.equalsIgnoreCase(uri.getScheme());
	}

	boolean isWeb() {
		return uri.getHost() != null && (isSecure() || "http".equalsIgnoreCase(uri.getScheme()));
	}

	/** The host in small letters, an IPv6 address without its brackets; empty if there is none. */
	public String host() {
		return Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
	}

	public int port() {
		if (uri.getPort() >= 0) {
			return uri.getPort();
		}
		return isSecure() ? SECURE_PORT : PLAIN_PORT;
	}

	byte[] bytes(Manners manners) {
		String path = Objects.requireNonNullElse(uri.getRawPath(), "");
		String target = (path.isEmpty() ? "/" : path) + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
		return new HttpRequest.Builder(method, target).version(MessageVersion.HTTP_1_1)
				.addHeader("Host", uri.getPort() >= 0 ? uri.getHost() + ":" + uri.getPort() : uri.getHost())
				.addHeader("User-Agent", manners.userAgent())
				.addHeader("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.5")
				.addHeader("Accept-Language", "en,cy;q=0.9")
				.addHeader("Accept-Encoding", "gzip, deflate")
				.addHeader("Connection", "close")
				.build().serializeHeader();
	}
}
