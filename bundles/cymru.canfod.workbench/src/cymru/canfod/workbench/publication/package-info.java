/** The Publication view. */
@NonNullByDefault({ DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE, DefaultLocation.TYPE_ARGUMENT, DefaultLocation.TYPE_BOUND })
package cymru.canfod.workbench.publication;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
