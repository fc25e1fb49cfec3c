package cymru.canfod.report.document;

import java.util.List;

/**
 * A chart of answers: for each question a bar for each group, as long as the group is large, divided by answer.
 *
 * @param legend the name of every answer, in the order of {@link Answer}
 */
public record AnswerChart(String title, List<String> legend, List<Question> questions) implements Block {

	/** The answers, in the order in which they follow each other in a bar. */
	public enum Answer {
		YES, NO, MIXED, UNCLEAR, NOT_ASKED
	}

	/**
	 * A question and its bars.
	 *
	 * @param description the bars in words, for those who cannot see them
	 */
	public record Question(String text, String description, List<Bar> bars) {
		public Question {
			bars = List.copyOf(bars);
		}
	}

	/**
	 * A group's answers.
	 *
	 * @param counts how many gave each answer, in the order of {@link Answer}
	 * @param summary the count and its base as printed at the end of the bar
	 */
	public record Bar(String group, List<Integer> counts, String summary) {
		public Bar {
			counts = List.copyOf(counts);
			if (counts.size() != Answer.values().length) {
				throw new IllegalArgumentException(group + ": " + counts);
			}
		}

		/** The size of the group. */
		public int total() {
			return counts.stream().mapToInt(Integer::intValue).sum();
		}
	}

	public AnswerChart {
		legend = List.copyOf(legend);
		questions = List.copyOf(questions);
	}

	/** The largest group in the chart, at least 1: the right end of the scale, which begins at 0. */
	public int largest() {
		return questions.stream().flatMap(q -> q.bars().stream()).mapToInt(Bar::total).max().orElse(1);
	}
}
