package cymru.canfod.dsl.ide.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ide.write.Given.Look;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Span;

/**
 * Answers that an inspector gives or takes back, in the inspector's own look at each website, or a new one. Comments, order and all else stay.
 *
 * @param edits of files that are there; they do not overlap
 * @param files new ones, text by path from the review folder
 */
public record Answering(List<TextEdit> edits, Map<String, String> files) {

	/**
	 * What writes those answers into a review.
	 *
	 * @param sources the files of the review as they are now, by path; an empty text for one that is not there
	 * @param given at most one for each criterion of each look
	 */
	public static Answering of(Review review, Function<String, Source> sources, List<Given> given, String inspector) {
		Answering made = new Answering(new ArrayList<>(), new LinkedHashMap<>());
		given.stream().collect(Collectors.groupingBy(Given::to, LinkedHashMap::new, Collectors.toList())).forEach((look, answers) -> own(review, look, inspector)
				.ifPresentOrElse(own -> made.into(sources.apply(own.file()), look, inspector, answers), () -> made.begin(review, sources, look, inspector, answers)));
		return made;
	}

	/** The files that those answers may be written into, by path from the review folder; they need not be there yet. */
	public static Set<String> paths(Review review, List<Given> given, String inspector) {
		return given.stream().map(Given::to).distinct().map(look -> own(review, look, inspector).map(Declaration::file).orElseGet(() -> usual(look))).collect(Collectors.toSet());
	}

	private static String usual(Look look) {
		return "websites/" + look.provider() + ".canfod";
	}

	/** The inspector's own look: of several the latest. */
	public static Optional<Declaration<Fact.Website>> own(Review review, Look look, String inspector) {
		return review.declarations().websites().stream().filter(website -> look.is(website.fact(), inspector))
				.max(Comparator.comparing(website -> website.fact().date().id()));
	}

	private void into(Source source, Look look, String inspector, List<Given> given) {
		Stream<Fact.Website> websites = source.facts().elements().stream().filter(Fact.Website.class::isInstance).map(Fact.Website.class::cast);
		// The text may be newer than the review: when the look has just gone from it, there is nothing to write into.
		websites.filter(website -> look.is(website, inspector)).max(Comparator.comparing(website -> website.date().id()))
				.ifPresent(website -> into(new Lines(source.text()), source.path(), website, given));
	}

	private void into(Lines text, String path, Fact.Website website, List<Given> given) {
		List<String> added = new ArrayList<>();
		for (Given one : given) {
			Optional<Fact.Answer> before = website.answers().stream().filter(answer -> answer.criterion().id().equals(one.criterion())).findFirst();
			one.said().ifPresentOrElse(
					said -> before.ifPresentOrElse(answer -> change(text, path, answer, said), () -> added.add(AnswerText.line(one.criterion(), said))),
					() -> before.ifPresent(answer -> edits.add(text.without(path, answer.span()))));
		}
		if (!added.isEmpty()) {
			edits.add(new TextEdit(path, text.behind(website.span().end()), 0, lines(added, text.lineEnd())));
		}
	}

	private void change(Lines text, String path, Fact.Answer before, Said said) {
		String old = text.at(before.span());
		String changed = AnswerText.changed(old, before, said);
		if (!changed.equals(old)) {
			edits.add(new TextEdit(path, before.span().offset(), before.span().length(), changed));
		}
	}

	/** Another inspector's look may stand in the usual file; this one goes below it. */
	private void begin(Review review, Function<String, Source> sources, Look look, String inspector, List<Given> given) {
		List<String> answers = given.stream().flatMap(one -> one.said().map(said -> AnswerText.line(one.criterion(), said)).stream()).toList();
		if (answers.isEmpty()) {
			return;
		}
		String head = "website " + look.provider() + " on " + look.day() + " by " + inspector + (look.checklist().isEmpty() ? "" : " using " + look.checklist());
		String path = usual(look);
		// A look that has just been begun may be in the text and not yet in the review.
		Source source = sources.apply(path);
		Optional<Fact.Website> unclaimed = unclaimed(source, look);
		if (source.facts().elements().stream().anyMatch(fact -> fact instanceof Fact.Website website && look.is(website, inspector))) {
			into(source, look, inspector, given);
		} else if (unclaimed.isPresent()) {
			Span day = unclaimed.get().date().span();
			edits.add(new TextEdit(path, day.offset(), day.length(), look.day() + " by " + inspector));
			into(new Lines(source.text()), path, unclaimed.get(), given);
		} else if (review.file(path).isPresent() || !source.text().isBlank()) {
			Lines text = new Lines(source.text());
			int end = source.facts().elements().stream().mapToInt(fact -> text.behind(fact.span().end())).max().orElse(0);
			String between = end == 0 ? "" : text.lineEnd() + text.lineEnd();
			edits.add(new TextEdit(path, end, 0, between + head + lines(answers, text.lineEnd())));
		} else {
			files.merge(path, head + lines(answers, "\n") + "\n", (first, second) -> first + "\n" + second);
		}
	}

	/** The beginning of a look at the website that nobody has put a name or an answer to: who answers first takes it over. */
	private static Optional<Fact.Website> unclaimed(Source source, Look look) {
		return source.facts().elements().stream().filter(Fact.Website.class::isInstance).map(Fact.Website.class::cast)
				.filter(website -> website.isUnclaimed() && look.isOf(website)).findFirst();
	}

	private static String lines(List<String> answers, String lineEnd) {
		return answers.stream().map(answer -> lineEnd + "  " + answer).collect(Collectors.joining());
	}
}
