package cymru.canfod.tally;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Distribution;
import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Population;

/** Counts populations by expressions, and says which voices stand behind a stance. */
final class Tally {

	private static final List<ProviderStance> STANCES = List.of(ProviderStance.values());

	private static final int NO_MEASURE = -1;

	/**
	 * A population and a formula, ready to be counted.
	 *
	 * @param measure number of the question whose answers are numbers, {@link #NO_MEASURE} of one that is true or not
	 */
	record Question(int[] members, Formula formula, int measure) {

		boolean isMeasured() {
			return measure != NO_MEASURE;
		}
	}

	private Tally() {
	}

	/** Ready to be counted, with no members when an id is unknown. */
	static Question question(Frame frame, Population population, Expression expression) {
		return question(frame, frame.populations().knows(population.name().id()) ? frame.populations().members(population) : new int[0], expression);
	}

	/** Ready to be counted, with no members when an id is unknown. */
	static Question question(Frame frame, int[] members, Expression expression) {
		return Names.of(expression).allMatch(name -> frame.questions().number(name.id()) >= 0) ? new Question(members, Formula.of(expression, frame.questions().numbers()), measure(frame, expression))
				: new Question(new int[0], columns -> new byte[0], NO_MEASURE);
	}

	private static int measure(Frame frame, Expression expression) {
		return expression instanceof Expression.Of(var name) && frame.questions().isMeasure(frame.questions().number(name.id()))
				? frame.questions().number(name.id()) : NO_MEASURE;
	}

	/** The numbers that were counted at the members; of a question that is true or not, 1 where it is true and 0 where not. */
	static Distribution numbers(Evidence evidence, Question question) {
		byte[] truth = question.formula().over(evidence.columns());
		return Distribution.of(Arrays.stream(question.members()).filter(member -> STANCES.get(truth[member]).isCounted())
				.mapToObj(member -> question.isMeasured() ? evidence.number(question.measure(), member) : truth[member] == ProviderStance.YES.ordinal() ? 1 : 0)
				.toList());
	}

	static Count count(Evidence evidence, Question question) {
		int[] members = question.members();
		byte[] outcomes = new byte[members.length];
		int[] totals = new int[STANCES.size()];
		byte[] truth = question.formula().over(evidence.columns());
		for (int i = 0; i < members.length; i++) {
			outcomes[i] = truth[members[i]];
			totals[outcomes[i]]++;
		}
		return new Count(members.length, total(totals, ProviderStance.YES), total(totals, ProviderStance.NO), total(totals, ProviderStance.MIXED),
				total(totals, ProviderStance.UNCLEAR), total(totals, ProviderStance.CANNOT_TELL), total(totals, ProviderStance.NOT_APPLICABLE),
				total(totals, ProviderStance.NOT_ASKED) + total(totals, ProviderStance.NOT_LOOKED_AT),
				new Answers(evidence.frame().populations(), members, outcomes));
	}

	/** Whether the question has another outcome for one of those providers than it had. */
	static boolean differs(Evidence before, Evidence now, Question question, Collection<Integer> providers) {
		return providers.stream().filter(provider -> Arrays.binarySearch(question.members(), provider) >= 0)
				.anyMatch(provider -> question.formula().over(before.columns(provider))[0] != question.formula().over(now.columns(provider))[0]
						|| question.isMeasured() && before.number(question.measure(), provider) != now.number(question.measure(), provider));
	}

	private static int total(int[] totals, ProviderStance stance) {
		return totals[stance.ordinal()];
	}

	/** A view on two small arrays: a large review has millions of answers behind its claims. */
	private static final class Answers extends AbstractList<Answered> {
		private final Populations populations;
		private final int[] members;
		private final byte[] outcomes;

		Answers(Populations populations, int[] members, byte[] outcomes) {
			this.populations = populations;
			this.members = members;
			this.outcomes = outcomes;
		}

		@Override
		public Answered get(int index) {
			return new Answered(populations.provider(members[index]), STANCES.get(outcomes[index]));
		}

		@Override
		public int size() {
			return members.length;
		}
	}

	/** Who says what of a question at a provider, in the order of the review. */
	static List<Voice> voices(Evidence evidence, int provider, String question) {
		List<Voice> voices = new ArrayList<>();
		for (Declaration<? extends Fact> source : evidence.sources(provider)) {
			switch (source.fact()) {
				case Fact.Visit visit -> addVoices(source.file(), visit, question, voices);
				case Fact.Website website -> Stream.concat(website.answers().stream(), website.judgements().stream())
						.filter(answer -> answer.criterion().id().equals(question))
						.forEach(answer -> voices.add(new Voice.Seen(source.file(), website, answer, Hearing.stance(answer))));
				default -> throw new IllegalStateException(source.file());
			}
		}
		return voices;
	}

	private static void addVoices(String file, Fact.Visit visit, String question, List<Voice> voices) {
		for (Fact.Passage passage : visit.passages()) {
			for (Fact.Coding coding : passage.codings()) {
				if (coding.proposition().id().equals(question)) {
					voices.add(new Voice.Heard(file, visit, passage, Hearing.stance(coding.stance())));
				}
			}
		}
		for (Fact.Judgement judgement : visit.judgements()) {
			if (judgement.proposition().id().equals(question)) {
				voices.add(new Voice.Settled(file, visit, judgement, Hearing.stance(judgement.stance())));
			}
		}
	}
}
