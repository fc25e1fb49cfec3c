/** Answers to criteria as they are shown and written, wherever that is. */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE, DefaultLocation.TYPE_ARGUMENT, DefaultLocation.TYPE_BOUND })
package cymru.canfod.website.ui.answers;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
