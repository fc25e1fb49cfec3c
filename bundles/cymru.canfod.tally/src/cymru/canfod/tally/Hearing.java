package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Stance;

/**
 * The stances of one provider from everything that was heard and seen there: a judgement settles, the latest one if there
 * are several; else differing voices are mixed.
 */
final class Hearing {

	/** The stances by number of the question, and what is doubtful in the evidence itself. */
	record Result(byte[] stances, List<Issue> issues) {
	}

	private record Settled(String file, Fact.Visit visit, Fact.Judgement judgement) {
	}

	private final Questions questions;
	/** For each question a bit for every {@link ProviderStance} that some voice took. */
	private final byte[] voices;
	private final Map<Integer, List<Settled>> judgements = new TreeMap<>();

	private Hearing(Questions questions) {
		this.questions = questions;
		voices = new byte[questions.size()];
	}

	static Result of(List<Declaration<? extends Fact>> evidence, Questions questions) {
		Hearing hearing = new Hearing(questions);
		for (Declaration<? extends Fact> part : evidence) {
			if (part.fact() instanceof Fact.Visit visit) {
				hearing.hear(part.file(), visit);
			} else if (part.fact() instanceof Fact.Website website) {
				hearing.see(website);
			}
		}
		return hearing.result();
	}

	private void hear(String file, Fact.Visit visit) {
		for (Fact.Passage passage : visit.passages()) {
			for (Fact.Coding coding : passage.codings()) {
				note(questions.proposition(coding.proposition().id()), stance(coding.stance()));
			}
		}
		for (Fact.Judgement judgement : visit.judgements()) {
			int question = questions.proposition(judgement.proposition().id());
			if (question >= 0) {
				judgements.computeIfAbsent(question, number -> new ArrayList<>()).add(new Settled(file, visit, judgement));
			}
		}
	}

	private void see(Fact.Website website) {
		for (Fact.Answer answer : website.answers()) {
			answer.outcome().ifPresent(outcome -> note(questions.criterion(answer.criterion().id()), stance(outcome)));
		}
	}

	private void note(int question, ProviderStance stance) {
		if (question >= 0) {
			voices[question] |= (byte) (1 << stance.ordinal());
		}
	}

	private Result result() {
		byte[] stances = questions.nothingSaid();
		for (int number = 0; number < stances.length; number++) {
			if (voices[number] != 0) {
				stances[number] = (byte) combined(voices[number]).ordinal();
			}
		}
		List<Issue> issues = new ArrayList<>();
		judgements.forEach((number, settled) -> stances[number] = (byte) settle(settled, issues).ordinal());
		return new Result(stances, issues);
	}

	private static ProviderStance combined(int voices) {
		boolean yes = has(voices, ProviderStance.YES);
		boolean no = has(voices, ProviderStance.NO);
		if (has(voices, ProviderStance.MIXED) || yes && no) {
			return ProviderStance.MIXED;
		}
		return yes ? ProviderStance.YES : no ? ProviderStance.NO : ProviderStance.values()[Integer.numberOfTrailingZeros(voices)];
	}

	private static boolean has(int voices, ProviderStance stance) {
		return (voices & 1 << stance.ordinal()) != 0;
	}

	private static ProviderStance settle(List<Settled> settled, List<Issue> issues) {
		// ISO 8601 dates sort as text; one that does not exist is an issue of its own.
		String latest = settled.stream().map(one -> one.visit().date().id()).reduce("", (one, other) -> one.compareTo(other) > 0 ? one : other);
		List<Settled> last = settled.stream().filter(one -> one.visit().date().id().equals(latest)).toList();
		Settled first = last.getFirst();
		for (Settled other : last) {
			if (other.judgement().stance() != first.judgement().stance()) {
				Fact.Judgement judgement = other.judgement();
				issues.add(new Issue(other.file(), judgement.span(), IssueCode.JUDGEMENTS_DIFFER, List.of(judgement.proposition().id(),
						other.visit().provider().id(), latest, first.file(), String.valueOf(first.judgement().span().line())), List.of()));
				return ProviderStance.MIXED;
			}
		}
		return stance(first.judgement().stance());
	}

	static ProviderStance stance(Stance stance) {
		return switch (stance) {
			case YES -> ProviderStance.YES;
			case NO -> ProviderStance.NO;
			case MIXED -> ProviderStance.MIXED;
			case UNCLEAR -> ProviderStance.UNCLEAR;
		};
	}

	static ProviderStance stance(Fact.Outcome outcome) {
		return switch (outcome) {
			case YES -> ProviderStance.YES;
			case NO -> ProviderStance.NO;
			case CANNOT_TELL -> ProviderStance.CANNOT_TELL;
			case NOT_APPLICABLE -> ProviderStance.NOT_APPLICABLE;
		};
	}
}
