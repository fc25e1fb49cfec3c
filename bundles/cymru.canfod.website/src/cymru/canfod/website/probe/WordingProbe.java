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
		return rules.find(rules.isOfAlnOnly() ? read.ofAln : read.texts).map(places -> {
			List<Passage> shown = places.stream().map(place -> read.passages.get(place)).toList();
			return new Evidence(read.page.addressOf(shown.getFirst()), shown.stream().map(Passage::text).collect(Collectors.joining("\n")));
		});
	}

	/**
	 * A page's passages outside menus.
	 *
	 * @param texts the same as they are compared
	 * @param ofAln the same where only text about additional learning needs is meant: all on a page about them, else the passages that speak of them themselves
	 */
	private record ReadText(Page page, List<Passage> passages, List<String> texts, List<String> ofAln) {
		static ReadText of(Page page, boolean isAboutAln) {
			List<Passage> passages = page.passages().stream().filter(passage -> !passage.isMenu()).toList();
			Set<String> seen = new HashSet<>();
			// What stands on a page a second time need not be compared again, but keeps its place after its heading.
			List<String> texts = passages.stream().map(Passage::text).map(text -> seen.add(text) ? text : "").map(Wording::plain).toList();
			return new ReadText(page, passages, texts, isAboutAln ? texts : texts.stream().map(text -> Wording.isAbout(text) ? text : "").toList());
		}
	}
}
