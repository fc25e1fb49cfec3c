/** Where several inspectors looked at the same website: what they differ on, to be settled. */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE, DefaultLocation.TYPE_ARGUMENT, DefaultLocation.TYPE_BOUND })
package cymru.canfod.website.ui.reconcile;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
