package cymru.canfod.dsl.ide.read;

import java.util.ArrayList;

import cymru.canfod.dsl.ide.Message;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Count;

/** Says how many gave which answer. */
final class Answers {

	private Answers() {
	}

	/** "19 yes · 2 no · 1 mixed · 1 unclear · 2 not asked": yes and no always, the rest where there is any. */
	static String of(Count count, Language language) {
		var parts = new ArrayList<String>();
		parts.add(count.yes() + " " + Message.YES.in(language));
		parts.add(count.no() + " " + Message.NO.in(language));
		add(count.mixed(), Message.MIXED, language, parts);
		add(count.unclear(), Message.UNCLEAR, language, parts);
		add(count.cannotTell(), Message.CANNOT_TELL, language, parts);
		add(count.notApplicable(), Message.NOT_APPLICABLE, language, parts);
		add(count.notAsked(), Message.NOT_ASKED, language, parts);
		return String.join(" · ", parts);
	}

	private static void add(int number, Message word, Language language, ArrayList<String> parts) {
		if (number > 0) {
			parts.add(number + " " + word.in(language));
		}
	}
}
