package cymru.canfod.dsl.ide.write;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;

/**
 * A finding about to be written, in both languages.
 *
 * @param chapter the id of its chapter
 * @param claim what its first sentence counts
 */
public record NewFinding(String id, String chapter, Optional<NewClaim> claim) {

	/** An id for the next finding of a chapter, which nothing that is printed has yet: {@code D4} behind {@code D3}. */
	public static String freeId(Review review, String chapter) {
		Set<String> taken = taken(review);
		String stem = of(review, chapter).map(finding -> finding.fact().name().id().replaceAll("\\d+$", "")).findFirst()
				.orElseGet(() -> chapter.isEmpty() ? "F" : chapter.substring(0, 1).toUpperCase(Locale.ROOT));
		int last = of(review, chapter).map(finding -> finding.fact().name().id()).filter(id -> id.startsWith(stem)).map(id -> id.substring(stem.length()))
				.filter(number -> number.matches("\\d{1,6}")).mapToInt(Integer::parseInt).max().orElse(0);
		return IntStream.iterate(last + 1, number -> number + 1).mapToObj(number -> stem + number).filter(id -> !taken.contains(id)).findFirst().orElseThrow();
	}

	/** Whether something that is printed has the id. */
	public static boolean isTaken(Review review, String id) {
		return taken(review).contains(id);
	}

	/** The path of the file that a chapter's next finding belongs in: where its last one stands, or a new file. */
	public static String file(Review review, String chapter) {
		return of(review, chapter).map(Declaration::file).reduce((first, second) -> second).orElse("findings/" + chapter + ".canfod");
	}

	/**
	 * The finding behind the last one of its chapter in a file.
	 *
	 * @param facts what the file says
	 * @param text of the file; empty for a new one
	 */
	public Insertion into(FileFacts facts, String text, Review review) {
		int offset = facts.complete() ? behindLast(facts).orElse(text.length()) : text.length();
		String before = text.substring(0, offset).isBlank() ? "" : text.startsWith("\n", offset - 1) ? "\n" : "\n\n";
		String after = text.startsWith("\n", offset) ? "" : "\n";
		return Insertion.of(facts.path(), offset, before, "finding " + id + " in " + chapter + "\n  ", words(review), after);
	}

	private Optional<Integer> behindLast(FileFacts facts) {
		return facts.elements().stream().filter(Fact.Finding.class::isInstance).map(Fact.Finding.class::cast).filter(this::isOfSameChapter)
				.map(finding -> finding.span().end()).max(Comparator.naturalOrder());
	}

	/** The two texts, with a mark where the writer begins. */
	private String words(Review review) {
		return claim.map(counted -> "\"" + counted.english(review) + " " + Insertion.CARET + "\"\n  cy \"Mae " + counted.welsh(review) + " \"")
				.orElse("\"" + Insertion.CARET + "\"\n  cy \"\"");
	}

	private boolean isOfSameChapter(Fact.Finding finding) {
		return finding.chapter().filter(name -> name.id().equals(chapter)).isPresent();
	}

	private static Stream<Declaration<Fact.Finding>> of(Review review, String chapter) {
		return review.declarations().findings().values().stream().filter(finding -> finding.fact().chapter().filter(name -> name.id().equals(chapter)).isPresent());
	}

	private static Set<String> taken(Review review) {
		var declared = review.declarations();
		return Stream.of(declared.findings(), declared.recommendations(), declared.cameos(), declared.sections(), declared.tables())
				.map(Map::keySet).flatMap(Set::stream).collect(Collectors.toSet());
	}
}
