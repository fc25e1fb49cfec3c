package cymru.canfod.tally;

import java.util.List;
import java.util.Optional;

import cymru.canfod.quantifier.Term;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Prose;
import cymru.canfod.tally.facts.Span;

/** The claims of the two languages pair up in order: same term, same population, same expression. */
final class TwinCheck {

	private TwinCheck() {
	}

	static void check(Fact.Written owner, List<ReadClaim> english, List<ReadClaim> welsh, Issues issues) {
		if (owner.prose().welsh().isEmpty()) {
			if (!owner.prose().english().isEmpty()) {
				issues.add(owner.name().span(), IssueCode.MISSING_TWIN, owner.name().id());
			}
		} else if (english.size() != welsh.size()) {
			unequal(english, welsh, issues);
		} else {
			for (int i = 0; i < english.size(); i++) {
				pair(english.get(i), welsh.get(i), issues);
			}
		}
	}

	/** Told once, at the first claim that finds no partner in its place. */
	private static void unequal(List<ReadClaim> english, List<ReadClaim> welsh, Issues issues) {
		int place = 0;
		while (place < english.size() && place < welsh.size() && counted(english.get(place)).equals(counted(welsh.get(place)))) {
			place++;
		}
		ReadClaim alone = place < welsh.size() ? welsh.get(place) : english.get(place);
		issues.add(alone.claim().span(), IssueCode.TWIN_DIFFERS, "number", alone.printed(), String.valueOf(english.size()),
				String.valueOf(welsh.size()));
	}

	private static void pair(ReadClaim english, ReadClaim welsh, Issues issues) {
		Prose.Claim claim = welsh.claim();
		if (!counted(english).equals(counted(welsh))) {
			int start = claim.text().span().end() + "](".length();
			int column = claim.text().part(claim.text().value().length(), 0).column() + "](".length();
			Span inside = new Span(start, claim.span().end() - 1 - start, claim.text().part(claim.text().value().length(), 0).line(), column);
			issues.add(claim.span(), IssueCode.TWIN_DIFFERS, List.of(new Fix(Fix.Kind.MATCH_TWIN, inside, counted(english))), "counted",
					welsh.printed(), counted(welsh), english.printed(), counted(english));
		} else if (!english.term().map(Term::id).equals(welsh.term().map(Term::id))) {
			Optional<Fix> fix = english.term().flatMap(term -> ClaimFix.term(welsh, term));
			issues.add(claim.span(), IssueCode.TWIN_DIFFERS, fix.stream().toList(), "term", welsh.printed(), english.printed());
		}
	}

	private static String counted(ReadClaim read) {
		return read.claim().counted();
	}
}
