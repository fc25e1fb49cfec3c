package cymru.canfod.tally;

/**
 * What a provider contributes to a count.
 *
 * @param provider its id
 * @param outcome whether what is counted is true of it, or why it is outside the base
 */
public record Answered(String provider, ProviderStance outcome) {
}
