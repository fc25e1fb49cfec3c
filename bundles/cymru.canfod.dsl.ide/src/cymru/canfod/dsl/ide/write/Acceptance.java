package cymru.canfod.dsl.ide.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;

/**
 * Answers that an inspector takes over from what a machine proposed: into the inspector's own look at the website, or a new one.
 *
 * @param edits of files that are there
 * @param files new ones, text by path from the review folder
 */
public record Acceptance(List<TextEdit> edits, Map<String, String> files) {

	/**
	 * A proposal that somebody has judged.
	 *
	 * @param instead the answer that is right (yes, no, cannot-tell, not-applicable or a number) where the proposed one is not
	 */
	public record Judged(Fact.Proposals from, Fact.Answer proposed, Optional<String> instead) {
	}

	/** Proposals that go into one look at a website. */
	private record Look(String provider, String checklist) {

		static Look of(Judged judged) {
			return new Look(judged.from().provider().id(), judged.from().checklist().map(Name::id).orElse(""));
		}

		boolean fits(Fact.Website website, String inspector) {
			return website.provider().id().equals(provider) && website.checklist().map(Name::id).orElse("").equals(checklist)
					&& website.inspectors().stream().anyMatch(by -> by.id().equals(inspector));
		}
	}

	/** What writes those answers into a review, as that inspector's. */
	public static Acceptance of(Review review, List<Judged> judged, String inspector) {
		Acceptance made = new Acceptance(new ArrayList<>(), new LinkedHashMap<>());
		judged.stream().collect(Collectors.groupingBy(Look::of, LinkedHashMap::new, Collectors.toList()))
				.forEach((look, answers) -> review.declarations().websites().stream().filter(website -> look.fits(website.fact(), inspector)).findFirst()
						.ifPresentOrElse(own -> made.into(own, answers, inspector), () -> made.begin(review, look, answers, inspector)));
		return made;
	}

	private void into(Declaration<Fact.Website> own, List<Judged> answers, String inspector) {
		List<String> added = new ArrayList<>();
		for (Judged judged : answers) {
			String line = line(judged, inspector);
			own.fact().answers().stream().filter(answer -> answer.criterion().id().equals(judged.proposed().criterion().id())).findFirst()
					.ifPresentOrElse(before -> edits.add(new TextEdit(own.file(), before.span().offset(), before.span().length(), line)), () -> added.add(line));
		}
		if (!added.isEmpty()) {
			edits.add(new TextEdit(own.file(), own.fact().span().end(), 0, lines(added)));
		}
	}

	/** Another inspector's look may stand in the usual file; this one goes below it. */
	private void begin(Review review, Look look, List<Judged> answers, String inspector) {
		String head = "website " + look.provider() + " on " + answers.getFirst().from().date().id() + " by " + inspector
				+ (look.checklist().isEmpty() ? "" : " using " + look.checklist());
		String text = head + lines(answers.stream().map(judged -> line(judged, inspector)).toList());
		String path = "websites/" + look.provider() + ".canfod";
		var there = review.file(path);
		if (there.isPresent()) {
			int end = there.get().elements().stream().flatMapToInt(fact -> IntStream.of(fact.span().end())).max().orElse(0);
			edits.add(new TextEdit(path, end, 0, (end == 0 ? "" : "\n\n") + text));
		} else {
			files.merge(path, text + "\n", (first, second) -> first + "\n" + second);
		}
	}

	private static String lines(List<String> answers) {
		return answers.stream().map(answer -> "\n  " + answer).collect(Collectors.joining());
	}

	private static String line(Judged judged, String inspector) {
		Fact.Answer proposed = judged.proposed();
		String address = proposed.address().isEmpty() ? "" : " " + Quoted.text(proposed.address());
		String note = proposed.note().isBlank() ? "" : " " + Quoted.text(proposed.note());
		return proposed.criterion().id() + " " + judged.instead().map(other -> other + address)
				.orElseGet(() -> said(proposed) + address + note + " accepted-by " + inspector);
	}

	/** The answer as the language writes it. */
	public static String said(Fact.Answer answer) {
		return answer.outcome().map(outcome -> switch (outcome) {
			case YES -> "yes";
			case NO -> "no";
			case CANNOT_TELL -> "cannot-tell";
			case NOT_APPLICABLE -> "not-applicable";
		}).or(() -> answer.count().map(String::valueOf)).orElse("");
	}
}
