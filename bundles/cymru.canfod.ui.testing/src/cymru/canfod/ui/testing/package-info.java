/** The window and its parts as page objects, and what tests of the workbench share. */
@NonNullByDefault({})
package cymru.canfod.ui.testing;

import org.eclipse.jdt.annotation.NonNullByDefault;
