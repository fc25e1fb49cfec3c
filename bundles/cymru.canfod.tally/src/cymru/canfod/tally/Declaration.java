package cymru.canfod.tally;

import cymru.canfod.tally.facts.Fact;

/** An element and the path of the file that it stands in. */
public record Declaration<T extends Fact>(String file, T fact) {
}
