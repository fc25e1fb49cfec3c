package cymru.canfod.workbench.evidence;

import java.util.List;

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

	/** A group by its label, and what its members answered. */
	record GroupAnswers(String label, Count count) {

		/** "19 of 22 · 86%". */
		String share() {
			int base = count.base();
			return Messages.COUNT_OF_BASE.text(count.count(), base) + (base == 0 ? "" : " \u00b7 " + count.share().percent() + "%");
		}
	}
}
