/** One request and its answer over the network: to checked addresses only, within limits of size and time. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.website.fetch;
