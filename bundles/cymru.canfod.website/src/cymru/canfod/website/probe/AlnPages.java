package cymru.canfod.website.probe;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cymru.canfod.website.page.Address;
import cymru.canfod.website.page.Link;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.Passage;
import cymru.canfod.website.page.SavedSite;

/** Which pages of a site are about additional learning needs. */
final class AlnPages {
	/** A page with so many passages about them is about them, whatever its title. */
	private static final int MANY = 3;
	private static final int LONGEST_HEADING = 100;

	private final Set<URI> linked = new HashSet<>();

	private AlnPages() {
	}

	static AlnPages of(SavedSite site) {
		AlnPages pages = new AlnPages();
		for (Page page : site.pages()) {
			for (Link link : page.links()) {
				if (isAbout(link)) {
					site.own(link.address()).ifPresent(pages.linked::add);
				}
			}
		}
		return pages;
	}

	/** Whether the words or the address of a link speak of them. */
	static boolean isAbout(Link link) {
		return Wording.isAbout(link.text()) || isAbout(link.address());
	}

	private static boolean isAbout(URI address) {
		return Address.isWeb(address) && Wording.isAbout(Address.path(address).replaceAll("[-_+./]+", " "));
	}

	/** Whether a page is about them. */
	boolean contains(Page page) {
		return linked.contains(page.url()) || Wording.isAbout(page.title()) || isAbout(page.url()) || statesMuch(page);
	}

	/** Whether a page says much about them: not in its menus, and not only as the words of links. */
	private static boolean statesMuch(Page page) {
		List<Passage> statements = page.passages().stream().filter(passage -> isStatement(passage, page)).toList();
		return statements.size() >= MANY || statements.size() > 1 && isHeading(statements.getFirst());
	}

	/** A passage that states something about them, rather than leading to it. */
	private static boolean isStatement(Passage passage, Page page) {
		return !passage.isMenu() && Wording.isAbout(passage.text())
				&& page.links().stream().noneMatch(link -> Wording.isAbout(link.text()) && passage.text().contains(link.text()));
	}

	/** Short, beginning with a capital or a figure, and not a sentence. */
	private static boolean isHeading(Passage passage) {
		return passage.text().length() <= LONGEST_HEADING && passage.text().matches("(?U)\\P{L}*(\\p{Lu}|\\d).*[^.!?,;]");
	}
}
