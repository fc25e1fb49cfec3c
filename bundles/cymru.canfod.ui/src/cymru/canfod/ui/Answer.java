package cymru.canfod.ui;

import org.eclipse.swt.graphics.Color;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.ProviderStance;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.theme.Palette;

/** An answer as sign, word and colour: never as colour alone. */
public enum Answer {
	YES("\u2713"), NO("\u2715"), MIXED("\u00b1"), UNCLEAR("?"), CANNOT_TELL("?"),
	NOT_APPLICABLE("\u2300"), NOT_ASKED("\u2013"), NOT_LOOKED_AT("\u2013");

	private final String sign;

	Answer(String sign) {
		this.sign = sign;
	}

	/** How a stance is shown. */
	public static Answer of(ProviderStance stance) {
		return valueOf(stance.name());
	}

	/** How an outcome is shown. */
	public static Answer of(Fact.Outcome outcome) {
		return valueOf(outcome.name());
	}

	/** What is said of a criterion in short: sign and word, the number, or the text; empty when it says nothing. */
	public static String inShort(Fact.Answer answer, Language language) {
		return answer.outcome().map(outcome -> of(outcome).sign + " " + of(outcome).word(language)).or(() -> answer.count().map(String::valueOf))
				.or(() -> answer.text().map(text -> text.printed())).orElse("");
	}

	/** Its sign. */
	public String sign() {
		return sign;
	}

	/** Its word. */
	public String word(Language language) {
		return ProviderStance.valueOf(name()).word(language);
	}

	/** Its colour on the ground of that palette. */
	public Color colour(Palette palette) {
		return switch (this) {
			case YES -> palette.good();
			case NO -> palette.bad();
			case MIXED -> palette.doubtful();
			case UNCLEAR, CANNOT_TELL, NOT_APPLICABLE, NOT_ASKED, NOT_LOOKED_AT -> palette.quiet();
		};
	}
}
