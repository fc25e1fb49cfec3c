/** Probes: they read a saved site and propose answers to criteria. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.website.probe;
