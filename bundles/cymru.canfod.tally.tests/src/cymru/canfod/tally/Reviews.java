package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.NotesFacts;

/** Reviews for tests, from one text with several files in it: a line {@code --- path} starts a file. */
final class Reviews {

	/** A part of what ships with Canfod. */
	static final FileFacts BUILT_IN = FactsText.file("built-in.canfod", """
			scheme estyn-2023
			  term nearly-all "nearly all" / "bron pob" at-least 95
			  term most "most" / "y rhan fwyaf" at-least 90
			  term many "many" / "llawer" at-least 70
			  term majority "a majority", "the majority" / "mwyafrif" over 60
			  term half "half" / "hanner" exactly 50
			  term minority "a minority" / "lleiafrif" below 40
			  term few "few", "a few" / "ychydig" below 20
			  term very-few "very few", "a very few" / "ychydig iawn" below 10
			  loose "some", "several" / "rhai", "sawl"
			kind primary "primary schools" / "ysgolion cynradd"
			kind secondary "secondary schools" / "ysgolion uwchradd"
			kind local-authority "local authorities" / "awdurdodau lleol"
			""");

	private Reviews() {
	}

	static Review of(String source) {
		return of(files(source), List.of());
	}

	static Review of(Collection<FileFacts> files, Collection<NotesFacts> notes) {
		return Review.of(files, notes, List.of(BUILT_IN));
	}

	static List<FileFacts> files(String source) {
		List<FileFacts> files = new ArrayList<>();
		for (String part : source.split("(?m)^--- ")) {
			if (!part.isBlank()) {
				int lineEnd = part.indexOf('\n');
				files.add(FactsText.file(part.substring(0, lineEnd).strip(), part.substring(lineEnd + 1)));
			}
		}
		return files;
	}

	/** "file:line:column code words" for every issue, a line each. */
	static String issues(Review review) {
		StringBuilder told = new StringBuilder();
		for (Issue issue : review.issues()) {
			told.append(issue.file()).append(':').append(issue.span().line()).append(':').append(issue.span().column()).append(' ')
					.append(issue.code().code());
			issue.words().forEach(word -> told.append(" | ").append(word));
			told.append('\n');
		}
		return told.toString();
	}

	/** "id language: words -> verdict term count/base margin" for every claim, a line each. */
	static String verdicts(Review review) {
		StringBuilder told = new StringBuilder();
		for (CheckedClaim claim : review.claims()) {
			Verdict verdict = claim.verdict();
			told.append(claim.owner().name().id()).append(claim.language() == Language.WELSH ? " cy: " : ": ")
					.append(claim.claim().text().printed()).append(" -> ").append(verdict.code().code()).append(' ')
					.append(verdict.strongest().map(term -> term.id()).orElse("-")).append(' ').append(verdict.count().count()).append('/')
					.append(verdict.count().base()).append(" margin ").append(verdict.margin()).append('\n');
		}
		return told.toString();
	}
}
