package cymru.canfod.tally.facts;

import java.util.Optional;

import cymru.canfod.quantifier.Language;

/** A label or title in English and, where it was given, in Welsh. */
public record Pair(Text english, Optional<Text> welsh) {

	/** The printed text in the language asked for, in English where there is no Welsh. */
	public String in(Language language) {
		return language == Language.WELSH ? welsh.orElse(english).printed() : english.printed();
	}
}
