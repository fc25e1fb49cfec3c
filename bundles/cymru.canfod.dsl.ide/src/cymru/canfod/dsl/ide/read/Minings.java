package cymru.canfod.dsl.ide.read;

import java.util.List;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.VerdictCode;

/** The lines that stand above the claims of a file. */
public final class Minings {

	private Minings() {
	}

	/**
	 * A line above a claim.
	 *
	 * @param offset where the claim begins
	 */
	public record Mining(int offset, String text, VerdictCode verdict) {
	}

	/** One line for each claim, in the order of the file. */
	public static List<Mining> of(Source source, Language language) {
		return source.review().claims(source.path()).stream()
				.map(c -> new Mining(c.claim().span().offset(), VerdictWords.line(c, source.review(), language), c.verdict().code())).toList();
	}
}
