package cymru.canfod.tally;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Prose;

/**
 * A claim and its verdict.
 *
 * @param file path of the file that it stands in
 * @param owner the finding, recommendation, cameo or section that makes it
 * @param language of the text that it stands in
 */
public record CheckedClaim(String file, Fact.Written owner, Language language, Prose.Claim claim, Verdict verdict) {
}
