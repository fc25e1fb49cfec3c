package cymru.canfod.tally;

import cymru.canfod.tally.facts.Fact;

/** Who says what of a proposition, or who saw what of a criterion, and where that stands. */
public sealed interface Voice {

	/** Path of the file that holds it. */
	String file();

	/** What this voice alone says. */
	ProviderStance stance();

	/** A passage that was heard. */
	record Heard(String file, Fact.Visit visit, Fact.Passage passage, ProviderStance stance) implements Voice {
	}

	/** The inspectors' settled view. */
	record Settled(String file, Fact.Visit visit, Fact.Judgement judgement, ProviderStance stance) implements Voice {
	}

	/** What was seen on a website, or the judgement that settles it. */
	record Seen(String file, Fact.Website website, Fact.Answer answer, ProviderStance stance) implements Voice {
	}
}
