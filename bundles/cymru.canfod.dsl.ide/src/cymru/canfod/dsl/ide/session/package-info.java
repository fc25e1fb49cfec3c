/** A review that is open: read once, kept up to date while people type. */
@org.eclipse.jdt.annotation.NonNullByDefault
package cymru.canfod.dsl.ide.session;
