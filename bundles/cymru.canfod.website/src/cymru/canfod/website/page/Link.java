package cymru.canfod.website.page;

import java.net.URI;

/**
 * A link as it stands on a page.
 *
 * @param address where it leads to, absolute
 * @param text what people read on it (an image's description where it is an image)
 * @param language the BCP 47 tag that the link gives for its target; empty for none
 * @param isShown whether its target is shown as a part of the page (a frame), without a click
 */
public record Link(URI address, String text, String language, boolean isShown) {
}
