package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Span;
import cymru.canfod.tally.facts.Stance;

/**
 * The stances of one provider from everything that was heard and seen there: a judgement settles, the latest one if there
 * are several; else differing voices are mixed, and of numbers that differ none is taken.
 */
final class Hearing {

	/** Stands for a number that nobody counted. */
	static final int NO_NUMBER = -1;

	/**
	 * What came out.
	 *
	 * @param stances by number of the question; of one that asks for a number, yes when there is one
	 * @param numbers by number of the measure, {@link #NO_NUMBER} where there is none
	 * @param issues what is doubtful in the evidence itself
	 */
	record Result(byte[] stances, int[] numbers, List<Issue> issues) {

		boolean saysTheSame(Result other) {
			return Arrays.equals(stances, other.stances) && Arrays.equals(numbers, other.numbers);
		}
	}

	/** An answer with its place, that settles a question or that one of several looks at a website gave. */
	private record Said(String file, Name provider, String date, Name question, Span span, ProviderStance stance, int number) {

		boolean differsFrom(Said other) {
			return stance != other.stance || number != other.number;
		}
	}

	private final Questions questions;
	/** For each question a bit for every {@link ProviderStance} that some voice took. */
	private final byte[] voices;
	private final int[] numbers;
	private final Map<Integer, @Nullable Said> seen = new TreeMap<>();
	private final Map<Integer, List<Said>> judgements = new TreeMap<>();
	private final List<Issue> issues = new ArrayList<>();

	private Hearing(Questions questions) {
		this.questions = questions;
		voices = new byte[questions.size()];
		numbers = new int[questions.measures()];
		Arrays.fill(numbers, NO_NUMBER);
	}

	static Result of(List<Declaration<? extends Fact>> evidence, Questions questions) {
		Hearing hearing = new Hearing(questions);
		for (Declaration<? extends Fact> part : evidence) {
			if (part.fact() instanceof Fact.Visit visit) {
				hearing.hear(part.file(), visit);
			} else if (part.fact() instanceof Fact.Website website) {
				hearing.see(part.file(), website);
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
			settle(questions.proposition(judgement.proposition().id()), new Said(file, visit.provider(), visit.date().id(), judgement.proposition(),
					judgement.span(), stance(judgement.stance()), NO_NUMBER));
		}
	}

	private void see(String file, Fact.Website website) {
		for (Fact.Answer answer : website.answers()) {
			int question = questions.criterion(answer.criterion().id());
			if (question >= 0 && fits(question, answer)) {
				Said said = said(file, website, answer);
				note(question, said.stance());
				compare(question, said);
			}
		}
		for (Fact.Answer judgement : website.judgements()) {
			int question = questions.criterion(judgement.criterion().id());
			if (question >= 0 && fits(question, judgement)) {
				settle(question, said(file, website, judgement));
			}
		}
	}

	/** An answer of the wrong kind is told elsewhere and does not count. */
	private boolean fits(int question, Fact.Answer answer) {
		return questions.isMeasure(question) ? answer.count().isPresent() || answer.outcome().filter(Hearing::isWithoutAnswer).isPresent()
				: answer.outcome().isPresent();
	}

	/** Whether the outcome says that there is nothing to count. */
	static boolean isWithoutAnswer(Fact.Outcome outcome) {
		return outcome == Fact.Outcome.CANNOT_TELL || outcome == Fact.Outcome.NOT_APPLICABLE;
	}

	private static Said said(String file, Fact.Website website, Fact.Answer answer) {
		return new Said(file, website.provider(), website.date().id(), answer.criterion(), answer.span(), stance(answer),
				answer.count().orElse(NO_NUMBER));
	}

	private void note(int question, ProviderStance stance) {
		if (question >= 0) {
			voices[question] |= (byte) (1 << stance.ordinal());
		}
	}

	private void settle(int question, Said judgement) {
		if (question >= 0) {
			judgements.computeIfAbsent(question, number -> new ArrayList<>()).add(judgement);
		}
	}

	private void compare(int question, Said said) {
		Said first = seen.putIfAbsent(question, said);
		if (questions.isMeasure(question) && said.stance() == ProviderStance.YES) {
			int measure = questions.measure(question);
			if (numbers[measure] != NO_NUMBER && numbers[measure] != said.number()) {
				note(question, ProviderStance.MIXED);
			}
			numbers[measure] = said.number();
		}
		if (first != null && first.differsFrom(said)) {
			issues.add(new Issue(said.file(), said.span(), IssueCode.ANSWERS_DIFFER, List.of(said.question().id(), said.provider().id(), first.file(),
					String.valueOf(first.span().line())), List.of()));
		}
	}

	private Result result() {
		byte[] stances = questions.nothingSaid();
		for (int number = 0; number < stances.length; number++) {
			if (voices[number] != 0) {
				stances[number] = (byte) combined(number).ordinal();
			}
		}
		judgements.forEach((number, settled) -> {
			Said last = last(settled);
			stances[number] = (byte) last.stance().ordinal();
			if (questions.isMeasure(number)) {
				numbers[questions.measure(number)] = last.number();
			}
			issues.removeIf(issue -> issue.code() == IssueCode.ANSWERS_DIFFER && issue.words().getFirst().equals(last.question().id()));
		});
		for (int measure = 0; measure < numbers.length; measure++) {
			if (stances[stances.length - numbers.length + measure] != ProviderStance.YES.ordinal()) {
				numbers[measure] = NO_NUMBER;
			}
		}
		return new Result(stances, numbers, issues);
	}

	private ProviderStance combined(int question) {
		int said = voices[question];
		boolean yes = has(said, ProviderStance.YES);
		boolean no = has(said, ProviderStance.NO);
		if (has(said, ProviderStance.MIXED) || yes && no) {
			return questions.isMeasure(question) ? ProviderStance.UNCLEAR : ProviderStance.MIXED;
		}
		return yes ? ProviderStance.YES : no ? ProviderStance.NO : ProviderStance.values()[Integer.numberOfTrailingZeros(said)];
	}

	private static boolean has(int voices, ProviderStance stance) {
		return (voices & 1 << stance.ordinal()) != 0;
	}

	private Said last(List<Said> settled) {
		// ISO 8601 dates sort as text; one that does not exist is an issue of its own.
		String latest = settled.stream().map(Said::date).reduce("", (one, other) -> one.compareTo(other) > 0 ? one : other);
		List<Said> last = settled.stream().filter(one -> one.date().equals(latest)).toList();
		Said first = last.getFirst();
		for (Said other : last) {
			if (other.differsFrom(first)) {
				issues.add(new Issue(other.file(), other.span(), IssueCode.JUDGEMENTS_DIFFER, List.of(other.question().id(), other.provider().id(),
						latest, first.file(), String.valueOf(first.span().line())), List.of()));
				return new Said(first.file(), first.provider(), latest, first.question(), first.span(),
						first.number() == NO_NUMBER && other.number() == NO_NUMBER ? ProviderStance.MIXED : ProviderStance.UNCLEAR, NO_NUMBER);
			}
		}
		return first;
	}

	static ProviderStance stance(Stance stance) {
		return switch (stance) {
			case YES -> ProviderStance.YES;
			case NO -> ProviderStance.NO;
			case MIXED -> ProviderStance.MIXED;
			case UNCLEAR -> ProviderStance.UNCLEAR;
		};
	}

	/** A number counts as yes; a text, which no claim counts, as well. */
	static ProviderStance stance(Fact.Answer answer) {
		return answer.outcome().map(Hearing::stance).orElse(ProviderStance.YES);
	}

	private static ProviderStance stance(Fact.Outcome outcome) {
		return switch (outcome) {
			case YES -> ProviderStance.YES;
			case NO -> ProviderStance.NO;
			case CANNOT_TELL -> ProviderStance.CANNOT_TELL;
			case NOT_APPLICABLE -> ProviderStance.NOT_APPLICABLE;
		};
	}
}
