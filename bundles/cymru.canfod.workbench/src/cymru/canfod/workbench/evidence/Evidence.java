package cymru.canfod.workbench.evidence;

import java.util.List;
import java.util.Optional;

import cymru.canfod.quantifier.Distribution;
import cymru.canfod.tally.Count;
import cymru.canfod.workbench.Messages;

/**
 * What a review knows of a claim or a proposition.
 *
 * @param title the printed words, or the proposition
 * @param verdict of a claim; empty for a proposition
 * @param groups the answers of each group, that of the claim first
 * @param answers by answer, then by provider, then the passages
 */
record Evidence(String title, String verdict, List<GroupAnswers> groups, List<EvidenceRow> answers) {

	/**
	 * A group by its label, and what its members answered.
	 *
	 * @param numbers that were counted there, where the question asks for numbers
	 */
	record GroupAnswers(String label, Count count, Optional<Distribution> numbers) {

		/** "19 of 22 · 86%"; of numbers "mean 1.8, median 2, 0 to 5". */
		String share() {
			return numbers.map(counted -> counted.isEmpty() ? "\u2013"
					: Messages.NUMBERS.text(counted.mean(1).toPlainString(), counted.median().toPlainString(), counted.smallest(), counted.largest())).orElseGet(this::ofBase);
		}

		private String ofBase() {
			int base = count.base();
			return Messages.COUNT_OF_BASE.text(count.count(), base) + (base == 0 ? "" : " \u00b7 " + count.share().percent() + "%");
		}
	}
}
