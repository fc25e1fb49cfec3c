/** The window and its parts as page objects, and what tests of the workbench share. */
@NonNullByDefault({})
package cymru.canfod.workbench.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
