package cymru.canfod.website;

import java.net.URI;

/**
 * Where it can be seen.
 *
 * @param address of the page, with {@code #page=} where it is a sheet of a PDF
 * @param passage exactly as it stands there
 */
public record Evidence(URI address, String passage) {
}
