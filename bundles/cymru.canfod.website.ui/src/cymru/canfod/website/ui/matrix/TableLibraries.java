package cymru.canfod.website.ui.matrix;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * The collections that the table library stands on. Their interfaces look for what implements them through the context class loader of the thread,
 * once and for ever, and among bundles that would be the wrong one: the table would stay empty without a word.
 */
final class TableLibraries {

	private static final String FACTORIES = "/org/eclipse/collections/api/factory";

	static {
		Optional<Bundle> interfaces = Optional.ofNullable(Platform.getBundle("org.eclipse.collections.api"));
		Optional<Bundle> implementations = Optional.ofNullable(Platform.getBundle("org.eclipse.collections.impl"));
		interfaces.ifPresent(bundle -> implementations.ifPresent(other -> introduce(bundle, other)));
	}

	private TableLibraries() {
	}

	/** Has seen to it, once, when this returns. */
	static void ready() {
		// Done when the class was loaded.
	}

	private static void introduce(Bundle interfaces, Bundle implementations) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		try {
			thread.setContextClassLoader(implementations.loadClass("org.eclipse.collections.impl.list.mutable.FastList").getClassLoader());
			for (String name : factories(interfaces)) {
				Class<?> factory = interfaces.loadClass(name);
				Class.forName(name, true, factory.getClassLoader());
			}
		} catch (ClassNotFoundException e) {
			ILog.of(TableLibraries.class).error(e.getLocalizedMessage(), e);
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	/** The classes that keep what they have found. */
	private static List<String> factories(Bundle interfaces) {
		Enumeration<URL> found = interfaces.findEntries(FACTORIES, "*s.class", true);
		return found == null ? List.of() : Collections.list(found).stream().map(URL::getPath).filter(path -> !path.contains("$") && !path.contains("Utils"))
				.map(path -> path.substring(1, path.length() - ".class".length()).replace('/', '.')).toList();
	}
}
