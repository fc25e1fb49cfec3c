package cymru.canfod.website.ui.answers;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

import cymru.canfod.dsl.ide.write.Said;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.theme.Palette;

/** The five ways in which a yes-no criterion can stand, as they are shown: sign, word and colour, never colour alone. */
public enum Sign {
	YES("\u2713", 'y', Messages.YES, Optional.of(Fact.Outcome.YES)), NO("\u2715", 'n', Messages.NO, Optional.of(Fact.Outcome.NO)),
	CANNOT_TELL("?", 'u', Messages.CANNOT_TELL, Optional.of(Fact.Outcome.CANNOT_TELL)),
	NOT_APPLICABLE("\u2300", 'a', Messages.NOT_APPLICABLE, Optional.of(Fact.Outcome.NOT_APPLICABLE)),
	NOT_LOOKED_AT("\u2013", SWT.DEL, Messages.NOT_LOOKED_AT, Optional.empty());

	private final String mark;
	private final char key;
	private final Messages word;
	private final Optional<Fact.Outcome> outcome;

	Sign(String mark, char key, Messages word, Optional<Fact.Outcome> outcome) {
		this.mark = mark;
		this.key = key;
		this.word = word;
		this.outcome = outcome;
	}

	/** How an outcome is shown. */
	public static Sign of(Fact.Outcome outcome) {
		return switch (outcome) {
			case YES -> YES;
			case NO -> NO;
			case CANNOT_TELL -> CANNOT_TELL;
			case NOT_APPLICABLE -> NOT_APPLICABLE;
		};
	}

	/** An answer of any kind in short: sign and word, the number, or the text; empty when it says nothing. */
	public static String inShort(Fact.Answer answer) {
		return answer.outcome().map(outcome -> of(outcome).mark + " " + of(outcome).word()).or(() -> answer.count().map(String::valueOf))
				.or(() -> answer.text().map(text -> text.printed())).orElse("");
	}

	/** One character. */
	public String mark() {
		return mark;
	}

	/** The key that gives this answer, a small letter or Delete. */
	public char key() {
		return key;
	}

	/** In the language of the interface. */
	public String word() {
		return word.text();
	}

	/** What is written down when somebody answers so; empty takes the answer back. */
	public Optional<Said> said() {
		return outcome.map(Said::outcome);
	}

	/** Its colour on a ground. */
	public Color colour(Palette palette) {
		return switch (this) {
			case YES -> palette.good();
			case NO -> palette.bad();
			case CANNOT_TELL, NOT_APPLICABLE, NOT_LOOKED_AT -> palette.quiet();
		};
	}
}
