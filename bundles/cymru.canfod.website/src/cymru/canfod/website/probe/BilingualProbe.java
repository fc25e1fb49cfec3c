package cymru.canfod.website.probe;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cymru.canfod.quantifier.Language;
import cymru.canfod.quantifier.LanguageGuess;
import cymru.canfod.website.Evidence;
import cymru.canfod.website.Outcome;
import cymru.canfod.website.Proposal;
import cymru.canfod.website.Reason;
import cymru.canfod.website.ReasonCode;
import cymru.canfod.website.page.Link;
import cymru.canfod.website.page.Page;
import cymru.canfod.website.page.Passage;
import cymru.canfod.website.page.SavedSite;

/** Whether the site can be read in both Welsh and English: a switch that leads to a page in the other language, or both side by side on the home page. */
final class BilingualProbe implements Probe {
	private static final String CRITERION = "bilingual";
	private static final Pattern SWITCH = Pattern.compile("(?iu)\\W*(cymraeg|english|saesneg|welsh|cy|en|cym|eng|(view|read|see) (this (site|page) )?in (welsh|english)|"
			+ "(fersiwn|gwefan) (gymraeg|saesneg)|(welsh|english) (version|site|website)|yn gymraeg|in english|in welsh)\\W*");
	private static final Pattern WELSH = Pattern.compile("(?iu)cymraeg|gymraeg|welsh|\\bcym?\\b");
	/** In letters: what counts as text in a language side by side with the other. */
	private static final int ENOUGH = 60;

	@Override
	public List<Proposal> propose(SavedSite site) {
		return List.of(sideBySide(site).or(() -> switched(site)).or(() -> fromFewWords(site)).or(() -> elsewhere(site)).orElseGet(() -> Absence.of(CRITERION, site)));
	}

	private static Optional<Proposal> sideBySide(SavedSite site) {
		return site.homePage().flatMap(home -> passage(home, Language.WELSH).flatMap(welsh -> passage(home, Language.ENGLISH)
				.map(english -> new Proposal(CRITERION, Outcome.YES, 0,
						List.of(new Evidence(home.url(), welsh.text()), new Evidence(home.url(), english.text())), Reason.of(ReasonCode.BOTH_ON_ONE_PAGE)))));
	}

	private static Optional<Passage> passage(Page page, Language language) {
		return page.passages().stream().filter(passage -> !passage.isMenu() && passage.text().length() >= ENOUGH)
				.filter(passage -> LanguageGuess.of(passage.text()).language().filter(language::equals).isPresent()).findFirst();
	}

	private static Optional<Proposal> switched(SavedSite site) {
		for (Page page : site.pages()) {
			for (Link link : page.links()) {
				Optional<Page> other = isSwitch(link) ? site.page(link.address()) : Optional.empty();
				if (other.isPresent() && page.language().isPresent() && other.get().language().isPresent() && !other.get().language().equals(page.language())) {
					return Optional.of(new Proposal(CRITERION, Outcome.YES, 0, List.of(shown(page), shown(other.get())),
							Reason.of(ReasonCode.BOTH_LANGUAGES_READ, page.url(), other.get().url())));
				}
			}
		}
		return Optional.empty();
	}

	/** From a page with too few words to tell their language, such as a home page of pictures: to the language that the switch names, when there are pages in the other one. */
	private static Optional<Proposal> fromFewWords(SavedSite site) {
		for (Page page : site.pages()) {
			for (Link link : page.links()) {
				Optional<Page> other = isSwitch(link) && page.language().isEmpty() ? site.page(link.address()).filter(there -> there.language().equals(Optional.of(named(link)))) : Optional.empty();
				Optional<Page> rest = other.flatMap(there -> site.pages().stream().filter(each -> each.language().isPresent() && !each.language().equals(there.language())).findFirst());
				if (rest.isPresent()) {
					return Optional.of(new Proposal(CRITERION, Outcome.YES, 0, List.of(shown(rest.get()), shown(other.get())),
							Reason.of(ReasonCode.BOTH_LANGUAGES_READ, rest.get().url(), other.get().url())));
				}
			}
		}
		return Optional.empty();
	}

	private static Language named(Link link) {
		String said = SWITCH.matcher(link.text()).matches() ? link.text() : link.language();
		return WELSH.matcher(said).find() ? Language.WELSH : Language.ENGLISH;
	}

	private static Evidence shown(Page page) {
		return new Evidence(page.url(), page.passages().stream().filter(passage -> !passage.isMenu())
				.filter(passage -> LanguageGuess.of(passage.text()).language().equals(page.language())).map(Passage::text).findFirst()
				.orElseGet(() -> page.passages().stream().map(Passage::text).collect(Collectors.joining("\n"))));
	}

	/** A switch that leads to another site was not followed, so what stands there is not known. */
	private static Optional<Proposal> elsewhere(SavedSite site) {
		return site.pages().stream().flatMap(page -> page.links().stream().filter(link -> isSwitch(link) && !site.owns(link.address()))
				.map(link -> Proposal.cannotTell(CRITERION, List.of(LinkEvidence.of(page, link)), Reason.of(ReasonCode.LANGUAGE_ELSEWHERE, link.address())))).findFirst();
	}

	private static boolean isSwitch(Link link) {
		return SWITCH.matcher(link.text()).matches() || link.language().matches("(?i)(cy|en)(-.*)?");
	}
}
