package cymru.canfod.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Objects;

import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;

/** Where the log of libraries goes: into nothing, and without a word about that on the terminal. */
class LibraryLogTest {

	/** The settings as a fragment of Log4j brings them. */
	private static final Path SETTINGS = Path.of("..", "cymru.canfod.log4j");

	@Test
	void itIsFoundFromThreadsThatKnowNoBundle() throws ReflectiveOperationException, IOException {
		URL api = Objects.requireNonNull(LogManager.class.getProtectionDomain().getCodeSource()).getLocation();
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		try (URLClassLoader log4j = new URLClassLoader(new URL[] { api, SETTINGS.toUri().toURL() }, ClassLoader.getPlatformClassLoader())) {
			thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
			Class<?> loading = log4j.loadClass("org.apache.logging.log4j.util.LoaderUtil");
			String factory = "org.apache.logging.log4j.simple.SimpleLoggerContextFactory";
			assertEquals(log4j.loadClass(factory), loading.getMethod("loadClass", String.class).invoke(null, factory));
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
