/** What a machine found on websites, for people to judge. */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE, DefaultLocation.TYPE_ARGUMENT, DefaultLocation.TYPE_BOUND })
package cymru.canfod.website.ui.proposals;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
