package cymru.canfod.dsl.ide.assist;

/**
 * A word of the user's that fits a place.
 *
 * @param label what it stands for, in the language of the interface, or empty
 */
record Candidate(String word, String label, Proposal.Kind kind) {

	Proposal proposal(Typed typed) {
		return Proposal.plain(typed.offset(), typed.word().length(), word, kind, word, label);
	}
}
