package cymru.canfod.workbench.publication;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.VerdictCode;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.workbench.Messages;
import cymru.canfod.workbench.problems.Problem;

/**
 * What of a review would go out now, and what stands in its way, the worst first; made outside the UI thread.
 *
 * @param texts one line for each language
 */
record Readiness(OpenReview review, String title, List<String> texts, List<Problem> problems) {

	static Readiness of(OpenReview open, Language language) {
		Review review = open.review();
		return new Readiness(open, open.title(language), Stream.of(Language.values()).map(printed -> line(review, printed)).toList(), Problem.of(List.of(open), language));
	}

	/** How many mistakes keep a report from being published. */
	long mistakes() {
		return problems.stream().filter(Problem::isError).count();
	}

	/** "Welsh: 26 findings, 10 recommendations, 100 of 100 claims true; 2 texts are missing". */
	private static String line(Review review, Language printed) {
		var declared = review.declarations();
		var claims = review.claims().stream().filter(claim -> claim.language() == printed).toList();
		long good = claims.stream().filter(claim -> claim.verdict().code() == VerdictCode.HOLDS).count();
		long missing = Stream.of(declared.findings(), declared.recommendations(), declared.cameos(), declared.sections()).mapToLong(texts -> missing(texts.values(), printed)).sum();
		String name = (printed == Language.WELSH ? Messages.WELSH : Messages.ENGLISH).text();
		return Messages.GOES_OUT.text(name, declared.findings().size(), declared.recommendations().size(), good, claims.size())
				+ (missing == 0 ? "" : Messages.TEXTS_MISSING.text(missing));
	}

	private static long missing(Collection<? extends Declaration<? extends Fact.Written>> texts, Language printed) {
		return texts.stream().filter(text -> text.fact().prose().in(printed).isEmpty()).count();
	}
}
