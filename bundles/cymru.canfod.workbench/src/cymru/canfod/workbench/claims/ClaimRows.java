package cymru.canfod.workbench.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cymru.canfod.dsl.ide.read.VerdictWords;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.CheckedClaim;
import cymru.canfod.tally.Issue;
import cymru.canfod.tally.IssueCode;
import cymru.canfod.tally.Measured;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.Verdict;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.workbench.Messages;

/** Makes the rows of the Claims view from what the reviews say; runs outside the UI thread. */
final class ClaimRows {

	private final OpenReview open;
	private final Review review;
	private final Language language;
	private final Map<String, List<Issue>> issues = new HashMap<>();

	private ClaimRows(OpenReview open, Language language) {
		this.open = open;
		this.language = language;
		review = open.review();
		for (Issue issue : review.issues()) {
			if (issue.code() == IssueCode.THIN_BASE || issue.code() == IssueCode.SMALL_GROUP || issue.code() == IssueCode.TWIN_DIFFERS || issue.code() == IssueCode.LOOSE_WORD) {
				issues.computeIfAbsent(issue.file(), file -> new ArrayList<>()).add(issue);
			}
		}
	}

	/** The claims of all reviews, in the order of reviews, files and text. */
	static List<ClaimRow> of(List<OpenReview> reviews, Language language) {
		List<ClaimRow> rows = new ArrayList<>();
		for (OpenReview open : reviews) {
			var maker = new ClaimRows(open, language);
			maker.review.claims().forEach(claim -> rows.add(maker.row(claim)));
		}
		return rows;
	}

	private ClaimRow row(CheckedClaim claim) {
		Verdict verdict = claim.verdict();
		List<IssueCode> further = further(claim);
		String words = ClaimSigns.words(verdict.code(), further, language) + (verdict.complete() ? "" : ", " + Messages.NOT_COMPLETE.text());
		String strongest = VerdictWords.strongest(claim);
		int base = verdict.count().base();
		int percent = base == 0 || verdict.measured().isPresent() ? -1 : verdict.count().share().percent();
		String chapter = chapter(claim.owner()).map(this::chapterTitle).orElse("");
		var cells = List.of(words, claim.claim().text().printed(), strongest, verdict.measured().filter(Measured::ofNumbers).map(ClaimRows::mean).orElseGet(() -> Messages.COUNT_OF_BASE.text(verdict.count().count(), base)),
				percent < 0 ? "" : percent + "%", Integer.toString(verdict.margin()), claim.owner().name().id(), chapter,
				(claim.language() == Language.WELSH ? Messages.WELSH : Messages.ENGLISH).text(), claim.file());
		return new ClaimRow(open, claim, words, ClaimSigns.weight(verdict.code(), further), strongest, percent, chapter, cells);
	}

	/** Of numbers the mean stands in place of the count. */
	private static String mean(Measured measured) {
		return measured.numbers().isEmpty() ? "" : Messages.MEAN.text(measured.numbers().mean(2).toPlainString());
	}

	private List<IssueCode> further(CheckedClaim claim) {
		var span = claim.claim().span();
		return issues.getOrDefault(claim.file(), List.of()).stream().filter(issue -> issue.span().offset() >= span.offset() && issue.span().end() <= span.end()).map(Issue::code)
				.distinct().toList();
	}

	private String chapterTitle(Name chapter) {
		return Optional.ofNullable(review.declarations().chapters().get(chapter.id())).map(declared -> declared.fact().title().in(language)).orElse(chapter.id());
	}

	private static Optional<Name> chapter(Fact.Written owner) {
		return switch (owner) {
			case Fact.Finding finding -> finding.chapter();
			case Fact.Cameo cameo -> cameo.chapter();
			case Fact.Section section -> section.chapter();
			case Fact.Recommendation recommendation -> Optional.empty();
		};
	}
}
