package cymru.canfod.website.probe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cymru.canfod.website.Evidence;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.Reason;
import cymru.canfod.website.ReasonCode;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.Passage;
import cymru.canfod.website.page.SavedSite;

/** Criteria that a passage of a page fulfils by what it says ({@code rules/wording.txt}). */
final class WordingProbe implements Probe {
	@Override
	public List<Proposal> propose(SavedSite site) {
		AlnPages alnPages = AlnPages.of(site);
		List<ReadText> pages = site.pages().stream().map(page -> ReadText.of(page, alnPages.contains(page))).toList();
		List<Proposal> proposals = new ArrayList<>();
		Wording.rules().forEach((criterion, rules) -> proposals.add(pages.stream().map(page -> evidence(page, rules)).flatMap(Optional::stream).findFirst()
				.map(evidence -> Proposal.yes(criterion, evidence, Reason.of(ReasonCode.PASSAGE_SAYS_SO))).orElseGet(() -> Absence.of(criterion, site))));
		return proposals;
	}

	private static Optional<Evidence> evidence(ReadText read, WordingRules rules) {
		List<String> texts = rules.isOfAlnOnly() && !read.isAboutAln ? read.aboutAlnOnly() : read.texts;
		return rules.find(texts).map(places -> {
			List<Passage> shown = places.stream().map(place -> read.passages.get(place)).toList();
			return new Evidence(read.page.addressOf(shown.getFirst()), shown.stream().map(Passage::text).collect(Collectors.joining("\n")));
		});
	}

	/** A page's passages outside menus, and the same as they are compared. */
	private record ReadText(Page page, boolean isAboutAln, List<Passage> passages, List<String> texts) {
		static ReadText of(Page page, boolean isAboutAln) {
			List<Passage> passages = page.passages().stream().filter(passage -> !passage.isMenu()).toList();
			Set<String> seen = new HashSet<>();
			// What stands on a page a second time need not be compared again, but keeps its place after its heading.
			return new ReadText(page, isAboutAln, passages, passages.stream().map(Passage::text).map(text -> seen.add(text) ? text : "")
					.map(Wording::plain).toList());
		}

		/** Where the page is about something else: only the passages that speak of additional learning needs themselves. */
		List<String> aboutAlnOnly() {
			return texts.stream().map(text -> Wording.isAbout(text) ? text : "").toList();
		}
	}
}
