package cymru.canfod.dsl.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.FileFacts.Problem;

/** The schemes and kinds of provider that every review knows: those that ship with Canfod and those of plug-ins. */
public final class BuiltIns {

	/** The extension point by which plug-ins add schemes and kinds. */
	public static final String EXTENSION_POINT = "cymru.canfod.dsl.schemes";

	/** What the path of a built-in file begins with; no path in a review folder does. */
	public static final String PATH = "canfod:";

	private static final List<String> OWN = List.of("kinds", "estyn-2023", "education-scotland", "education-scotland-later", "eti");

	private BuiltIns() {
	}

	/** The built-in files, read. */
	public static List<FileFacts> read(FileReader reader) {
		var files = new ArrayList<FileFacts>();
		for (String name : OWN) {
			URL file = BuiltIns.class.getResource("/builtin/" + name + EvidenceFiles.EXTENSION);
			files.add(read(reader, PATH + name + EvidenceFiles.EXTENSION, file));
		}
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry != null) {
			for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
				files.add(read(reader, element));
			}
		}
		return List.copyOf(files);
	}

	private static FileFacts read(FileReader reader, IConfigurationElement element) {
		String path = element.getAttribute("file");
		var bundle = ContributorFactoryOSGi.resolve(element.getContributor());
		FileFacts facts = read(reader, PATH + element.getContributor().getName() + "/" + path, bundle == null ? null : bundle.getEntry(path));
		if (!facts.complete()) {
			ILog.of(BuiltIns.class).error("The scheme file " + path + " of " + element.getContributor().getName() + " has mistakes: " + facts.problems());
		}
		return facts;
	}

	private static FileFacts read(FileReader reader, String path, @Nullable URL file) {
		if (file == null) {
			return FileReader.unreadable(path, Problem.Kind.UNREADABLE, "not in its bundle");
		}
		try (InputStream stream = file.openStream()) {
			return reader.read(path, stream.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException("A bundle of Canfod itself cannot be read", e);
		}
	}
}
