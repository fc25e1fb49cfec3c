package cymru.canfod.ui;

import org.eclipse.swt.graphics.Color;

import cymru.canfod.dsl.ide.Message;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.ProviderStance;
import cymru.canfod.ui.theme.Palette;

/** An answer as sign, word and colour: never as colour alone. */
public enum Answer {
	YES("\u2713", Message.YES), NO("\u2715", Message.NO), MIXED("\u00b1", Message.MIXED), UNCLEAR("?", Message.UNCLEAR), CANNOT_TELL("?", Message.CANNOT_TELL),
	NOT_APPLICABLE("\u2300", Message.NOT_APPLICABLE), NOT_ASKED("\u2013", Message.NOT_ASKED);

	private final String sign;
	private final Message word;

	Answer(String sign, Message word) {
		this.sign = sign;
		this.word = word;
	}

	/** How a stance is shown. */
	public static Answer of(ProviderStance stance) {
		return stance == ProviderStance.NOT_LOOKED_AT ? NOT_ASKED : valueOf(stance.name());
	}

	/** Its sign. */
	public String sign() {
		return sign;
	}

	/** Its word. */
	public String word(Language language) {
		return word.in(language);
	}

	/** Its colour on the ground of that palette. */
	public Color colour(Palette palette) {
		return switch (this) {
			case YES -> palette.good();
			case NO -> palette.bad();
			case MIXED -> palette.doubtful();
			case UNCLEAR, CANNOT_TELL, NOT_APPLICABLE, NOT_ASKED -> palette.quiet();
		};
	}
}
