package cymru.canfod.website;

import java.util.Locale;

/** Why a probe proposes what it proposes. */
public enum ReasonCode {
	PASSAGE_SAYS_SO, LINK_FOUND, HOME_LINKS, HOME_STATES, SHORTEST_PATH, BOTH_LANGUAGES_READ, BOTH_ON_ONE_PAGE, OTHER_LANGUAGE, LINKS_WORK, LINK_DEAD, LINK_OLD,
	NOWHERE_ON_SITE, NOT_ON_HOME,
	NOTHING_READ, NOT_WHOLE, NO_ALN_PAGE, LANGUAGE_ELSEWHERE, NO_GOVERNMENT_LINKS, LINKS_NOT_ASKED;

	String key() {
		return "reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
