/** What Canfod's speed is measured with; never part of the product. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.benchmarks;
