/** The invented reviews that Canfod ships: one true, one with every fault planted once. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.samples;
