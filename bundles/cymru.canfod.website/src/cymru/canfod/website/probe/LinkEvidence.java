package cymru.canfod.website.probe;

import cymru.canfod.website.Evidence;
import cymru.canfod.website.page.Link;
import cymru.canfod.website.page.Page;

/** A link as something that can be shown: the passage that it stands in or, without one, its own words or address. */
final class LinkEvidence {
	private LinkEvidence() {
	}

	static Evidence of(Page page, Link link) {
		String words = link.text().isEmpty() ? link.address().toString() : link.text();
		return page.passages().stream().filter(passage -> !passage.isMenu() && !link.text().isEmpty() && passage.text().contains(link.text())).findFirst()
				.map(passage -> new Evidence(page.addressOf(passage), passage.text())).orElseGet(() -> new Evidence(page.url(), words));
	}
}
