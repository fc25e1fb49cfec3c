package cymru.canfod.dsl.ide.read;

import java.util.List;
import java.util.Optional;

import cymru.canfod.tally.VerdictCode;
import cymru.canfod.tally.facts.Span;

/**
 * An entry of the outline.
 *
 * @param label what it is, in users' words
 * @param detail what is worth knowing beside it, or empty
 * @param span the whole of it
 * @param at what is selected when one goes there
 * @param verdict of a claim
 */
public record Node(Kind kind, String label, String detail, Span span, Span at, Optional<VerdictCode> verdict, List<Node> children) {

	/** What an entry stands for, for its icon. */
	public enum Kind {
		REVIEW, SCHEME, THEME, PROPOSITION, KIND, PROVIDER, GROUP, VISIT, PASSAGE, JUDGEMENT, CHECKLIST, CRITERION, WEBSITE, CHAPTER, FINDING,
		RECOMMENDATION, CAMEO, SECTION, TABLE, GLOSSARY, TERM, CLAIM
	}
}
