package cymru.canfod.search.ui.find;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;

/** The text of a document or of a saved page, to be read in an editor. */
final class TextCopy extends PlatformObject implements IStorageEditorInput, IEncodedStorage {

	private final String place;
	private final String text;

	/** @param place the path of the document, or the path of the saved website and the address of the page behind a {@code #} */
	TextCopy(String place, String text) {
		this.place = place;
		this.text = text;
	}

	@Override
	public IEncodedStorage getStorage() {
		return this;
	}

	@Override
	public InputStream getContents() {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String getCharset() {
		return StandardCharsets.UTF_8.name();
	}

	@Override
	public @Nullable IPath getFullPath() {
		return null;
	}

	@Override
	public String getName() {
		int page = place.indexOf('#');
		return page >= 0 ? place.substring(page + 1) : place.substring(place.lastIndexOf('/') + 1);
	}

	@Override
	public boolean isReadOnly() {
		return true;
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return place;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof TextCopy copy && place.equals(copy.place) && text.equals(copy.text);
	}

	@Override
	public int hashCode() {
		return Objects.hash(place);
	}
}
