package cymru.canfod.workbench.welcome;

import java.net.URL;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.branding.IProductConstants;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.workbench.Messages;

/** Help > About Canfod: what it is, its version and licence. The platform's dialog would lead on to lists of plug-ins. */
public final class AboutHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IProduct product = Platform.getProduct();
		Image picture = picture(product);
		try {
			new MessageDialog(HandlerUtil.getActiveShellChecked(event), Messages.ABOUT.text(), null, product.getProperty(IProductConstants.ABOUT_TEXT), MessageDialog.NONE,
					0, IDialogConstants.CLOSE_LABEL) {
				@Override
				public Image getImage() {
					return picture;
				}
			}.open();
		} finally {
			picture.dispose();
		}
		return null;
	}

	private static Image picture(IProduct product) {
		URL place = FileLocator.find(product.getDefiningBundle(), new Path(product.getProperty(IProductConstants.ABOUT_IMAGE)));
		return ImageDescriptor.createFromURL(place).createImage();
	}
}
