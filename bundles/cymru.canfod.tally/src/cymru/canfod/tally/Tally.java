package cymru.canfod.tally;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import cymru.canfod.tally.facts.Expression;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Population;

/** Counts populations by expressions, and says which voices stand behind a stance. */
final class Tally {

	private static final List<ProviderStance> STANCES = List.of(ProviderStance.values());

	/** A population and a formula, ready to be counted. */
	record Question(int[] members, Formula formula) {
	}

	private Tally() {
	}

	/** Ready to be counted, with no members when an id is unknown. */
	static Question question(Frame frame, Population population, Expression expression) {
		boolean known = frame.populations().knows(population.name().id())
				&& Names.of(expression).allMatch(name -> frame.questions().number(name.id()) >= 0);
		return known ? new Question(frame.populations().members(population), Formula.of(expression, frame.questions().numbers()))
				: new Question(new int[0], columns -> new byte[0]);
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
				.anyMatch(provider -> question.formula().over(before.columns(provider))[0] != question.formula().over(now.columns(provider))[0]);
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
				case Fact.Website website -> website.answers().stream().filter(answer -> answer.criterion().id().equals(question))
						.forEach(answer -> answer.outcome().ifPresent(
								outcome -> voices.add(new Voice.Seen(source.file(), website, answer, Hearing.stance(outcome)))));
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
