package cymru.canfod.website.page;

import java.net.URI;
import java.util.Optional;

/**
 * Which addresses belong to a site: those of its host, with or without {@code www.}, http or https.
 *
 * @param base the home page as the site itself names it, after its redirects
 */
public record SiteScope(URI base) {

	/** Whether the address is one of the site's. */
	public boolean contains(URI uri) {
		return Address.isWeb(uri) && Address.site(uri).equals(Address.site(base)) && (uri.getPort() == base.getPort() || uri.getPort() < 0 && base.getPort() < 0);
	}

	/** The address on the site as the site names itself, so that one page is not two; empty if it is not the site's. */
	public Optional<URI> own(URI uri) {
		if (!contains(uri)) {
			return Optional.empty();
		}
		String rest = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
		return Optional.of(URI.create(base.getScheme() + "://" + base.getRawAuthority() + rest));
	}
}
