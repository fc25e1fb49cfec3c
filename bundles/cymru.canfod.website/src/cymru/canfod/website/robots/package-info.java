/** What the robots.txt of a site allows. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.website.robots;
