package cymru.canfod.website.ui.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;

/** Files whose first element is a look at a website open on the page of the website; all others of the review as text. What else such a file says stands on its page Source. */
public final class WebsiteFiles implements IEditorAssociationOverride {

	/** Blanks and comments, then the word that begins a look. A byte order mark is no letter of the file. */
	private static final Pattern WEBSITE = Pattern.compile("\\uFEFF?(?:\\s|//[^\\n]*+\\n|/\\*(?s:.*?)\\*/)*+website\\s(?s:.*)");
	/** What stands before the first word is seldom long. */
	private static final int HEAD = 4096;

	@Override
	public @Nullable IEditorDescriptor overrideDefaultEditor(@Nullable IEditorInput input, @Nullable IContentType type, @Nullable IEditorDescriptor descriptor) {
		Optional<IEditorDescriptor> own = isWebsite(input) ? own() : Optional.empty();
		return own.isPresent() ? own.get() : descriptor;
	}

	@Override
	public @Nullable IEditorDescriptor overrideDefaultEditor(@Nullable String name, @Nullable IContentType type, @Nullable IEditorDescriptor descriptor) {
		return descriptor;
	}

	@Override
	public IEditorDescriptor[] overrideEditors(@Nullable IEditorInput input, @Nullable IContentType type, IEditorDescriptor[] descriptors) {
		return isWebsite(input) ? Stream.concat(own().stream(), Arrays.stream(descriptors)).toArray(IEditorDescriptor[]::new) : descriptors;
	}

	@Override
	public IEditorDescriptor[] overrideEditors(@Nullable String name, @Nullable IContentType type, IEditorDescriptor[] descriptors) {
		return descriptors;
	}

	private static Optional<IEditorDescriptor> own() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getEditorRegistry().findEditor(WebsiteEditor.ID));
	}

	private static boolean isWebsite(@Nullable IEditorInput input) {
		return input != null && input.getAdapter(IFile.class) instanceof IFile file && "canfod".equals(file.getFileExtension()) && begins(head(file));
	}

	/** Whether a text begins with a look at a website. */
	static boolean begins(String text) {
		return WEBSITE.matcher(text).matches();
	}

	/** From the document if it is open, since the disk may not have it yet. */
	private static String head(IFile file) {
		var buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		if (buffer != null) {
			String text = buffer.getDocument().get();
			return text.substring(0, Math.min(HEAD, text.length()));
		}
		var location = file.getLocation();
		if (location == null) {
			return "";
		}
		try (var content = Files.newInputStream(location.toPath())) {
			return new String(content.readNBytes(HEAD), StandardCharsets.UTF_8);
		} catch (@SuppressWarnings("unused") IOException e) {
			// whoever opens it will say so
			return "";
		}
	}
}
