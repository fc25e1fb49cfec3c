package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.FileFacts.Problem;
import cymru.canfod.tally.facts.NotesFacts;

/**
 * What a file says by itself within its frame.
 *
 * @param claims in the order of the file
 * @param issues all that need no other file's evidence
 */
record FileReading(List<ReadClaim> claims, List<Issue> issues) {

	static FileReading of(FileFacts file, Frame frame, Declarations declarations, Map<String, NotesFacts> notes) {
		Issues issues = new Issues(file.path());
		file.problems().forEach(problem -> tell(problem, issues));
		EvidenceCheck evidence = new EvidenceCheck(frame, notes, declarations, issues);
		ProseReading prose = new ProseReading(frame, issues);
		List<ReadClaim> claims = new ArrayList<>();
		for (Fact fact : file.elements()) {
			switch (fact) {
				case Fact.Visit visit -> evidence.visit(visit);
				case Fact.Website website -> evidence.website(website);
				case Fact.Proposals proposals -> evidence.proposals(proposals);
				case Fact.Written written -> claims.addAll(prose.read(written));
				case Fact.Table table -> TableCheck.check(table, issues);
				default -> { /* part of the frame, or nothing that could be wrong */ }
			}
		}
		return new FileReading(List.copyOf(claims), List.copyOf(issues.list()));
	}

	private static void tell(Problem problem, Issues issues) {
		String words = String.join(", ", problem.words());
		switch (problem.kind()) {
			case UNCLOSED_TEXT -> issues.add(problem.span(), IssueCode.SYNTAX, "unclosed", words);
			case UNEXPECTED -> issues.add(problem.span(), IssueCode.SYNTAX, "unexpected", words);
			case MISSING -> issues.add(problem.span(), IssueCode.SYNTAX, "missing", words);
			case SYNTAX -> issues.add(problem.span(), IssueCode.SYNTAX, "other", words);
			case NOT_UTF8 -> issues.add(problem.span(), IssueCode.NOT_UTF8, words);
			case UNREADABLE -> issues.add(problem.span(), IssueCode.UNREADABLE_FILE, words);
			case TOO_LARGE -> issues.add(problem.span(), IssueCode.FILE_TOO_LARGE, problem.words().toArray(String[]::new));
		}
	}
}
