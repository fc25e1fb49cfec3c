package cymru.canfod.search;

/**
 * What was said of a claim.
 *
 * @param coded what is coded to what it counts, whatever the stance, by provider
 * @param alike what is not, but looks like it; for people to check
 */
public record Said(Answer coded, Answer alike) {
}
