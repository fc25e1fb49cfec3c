package cymru.canfod.website.probe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import cymru.canfod.website.Proposal;
import cymru.canfod.website.Reason;
import cymru.canfod.website.ReasonCode;
import cymru.canfod.website.page.Link;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.RuleFile;
import cymru.canfod.website.page.SavedSite;

/** Whether content is offered in languages other than Welsh and English; machine translation by another site is not an offer of the school's. */
final class OtherLanguagesProbe implements Probe {
	private static final String CRITERION = "other-languages";
	private static final Set<String> NAMES = Set.copyOf(RuleFile.lines("languages.txt"));
	/** A tag of a language that is neither of the two: BCP 47 without x-default, und and zxx. */
	private static final Pattern OTHER = Pattern.compile("(?i)(?!en\\b|cy\\b|x\\b|und\\b|zxx\\b|mul\\b)[a-z]{2,3}(-.*)?");

	@Override
	public List<Proposal> propose(SavedSite site) {
		return List.of(find(site).orElseGet(() -> Absence.of(CRITERION, site)));
	}

	private static Optional<Proposal> find(SavedSite site) {
		for (Page page : site.pages()) {
			for (Link link : page.links()) {
				if (site.page(link.address()).filter(target -> isOther(link, target)).isPresent()) {
					return Optional.of(Proposal.yes(CRITERION, LinkEvidence.of(page, link), Reason.of(ReasonCode.OTHER_LANGUAGE, link.address())));
				}
			}
		}
		return Optional.empty();
	}

	/** The link or the page says so, and the page is in neither of the two: a wrong tag in a template is common. */
	private static boolean isOther(Link link, Page target) {
		boolean isSaid = OTHER.matcher(link.language()).matches() || OTHER.matcher(target.declared()).matches() || NAMES.contains(link.text());
		return isSaid && target.language().isEmpty() && !target.passages().isEmpty();
	}
}
