/** The review as numbers: stances, groups, claims and their verdicts. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.tally;
