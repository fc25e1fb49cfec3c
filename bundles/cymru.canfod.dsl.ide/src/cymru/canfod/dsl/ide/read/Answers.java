package cymru.canfod.dsl.ide.read;

import java.util.ArrayList;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Count;
import cymru.canfod.tally.ProviderStance;

/** Says how many gave which answer. */
final class Answers {

	private Answers() {
	}

	/** "19 yes · 2 no · 1 mixed · 1 unclear · 2 not asked": yes and no always, the rest where there is any. */
	static String of(Count count, Language language) {
		var parts = new ArrayList<String>();
		parts.add(count.yes() + " " + ProviderStance.YES.word(language));
		parts.add(count.no() + " " + ProviderStance.NO.word(language));
		add(count.mixed(), ProviderStance.MIXED, language, parts);
		add(count.unclear(), ProviderStance.UNCLEAR, language, parts);
		add(count.cannotTell(), ProviderStance.CANNOT_TELL, language, parts);
		add(count.notApplicable(), ProviderStance.NOT_APPLICABLE, language, parts);
		add(count.notAsked(), ProviderStance.NOT_ASKED, language, parts);
		return String.join(" · ", parts);
	}

	private static void add(int number, ProviderStance stance, Language language, ArrayList<String> parts) {
		if (number > 0) {
			parts.add(number + " " + stance.word(language));
		}
	}
}
