/** Visits to the websites of providers, what was saved of them, and the answers that can be proposed from it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.website;
