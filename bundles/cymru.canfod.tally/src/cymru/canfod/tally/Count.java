package cymru.canfod.tally;

import java.util.List;

import cymru.canfod.quantifier.Share;

/**
 * A population counted by a proposition, a criterion or an expression of them.
 *
 * @param members size of the population; the following seven sum up to it
 * @param notAsked not asked, or not looked at
 * @param answers every member, in the order of the review
 */
public record Count(int members, int yes, int no, int mixed, int unclear, int cannotTell, int notApplicable, int notAsked,
		List<Answered> answers) {

	/** Those who gave an answer that counts. */
	public int base() {
		return yes + no + mixed;
	}

	/** Those of whom it is true. */
	public int count() {
		return yes;
	}

	/** Count and base. */
	public Share share() {
		return new Share(yes, base());
	}
}
