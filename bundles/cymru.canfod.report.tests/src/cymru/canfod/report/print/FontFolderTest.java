package cymru.canfod.report.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.report.Typeface;

/** The fonts lie in one place, whole, however many processes use and leave them. */
class FontFolderTest {

	private static final Map<String, byte[]> FONTS = Map.of("a.ttf", new byte[] { 1, 2, 3, 4 }, "b.ttf", new byte[] { 5, 6 });

	@Test
	void everyProcessGetsTheSameFolder() throws IOException {
		Path configuration = FontFolder.prepare();
		assertEquals(configuration, FontFolder.prepare());
		assertEquals(Stream.concat(Stream.of("fonts.xml"), Stream.of(Typeface.values()).map(Typeface::fileName)).sorted().toList(), names(configuration.getParent()));
	}

	@Test
	void theConfigurationNamesItsFolder(@TempDir Path temporary) throws IOException {
		Path folder = temporary.resolve("R&D <tŷ>");
		String text = Files.readString(FontFolder.prepare(folder, FONTS));
		assertTrue(text.contains("<path path=\"" + temporary + "/R&amp;D &lt;tŷ>\"/>"), text);
	}

	@Test
	void whatIsWholeIsLeftAlone(@TempDir Path folder) throws IOException {
		FontFolder.prepare(folder, FONTS);
		FileTime old = FileTime.fromMillis(0);
		Files.setLastModifiedTime(folder.resolve("a.ttf"), old);
		FontFolder.prepare(folder, FONTS);
		assertEquals(old, Files.getLastModifiedTime(folder.resolve("a.ttf")));
	}

	@Test
	void whatIsDamagedOrCutShortIsMended(@TempDir Path folder) throws IOException {
		FontFolder.prepare(folder, FONTS);
		Files.write(folder.resolve("a.ttf"), new byte[] { 1, 2, 3, 9 });
		Files.write(folder.resolve("b.ttf"), new byte[] { 5 });
		FontFolder.prepare(folder, FONTS);
		assertArrayEquals(FONTS.get("a.ttf"), Files.readAllBytes(folder.resolve("a.ttf")));
		assertArrayEquals(FONTS.get("b.ttf"), Files.readAllBytes(folder.resolve("b.ttf")));
		assertEquals(List.of("a.ttf", "b.ttf", "fonts.xml"), names(folder));
	}

	@Test
	void manyAtATimeDoNotDisturbEachOther(@TempDir Path folder) throws Exception {
		List<Callable<Path>> calls = new ArrayList<>();
		for (int i = 0; i < 16; i++) {
			calls.add(() -> FontFolder.prepare(folder, FONTS));
		}
		try (var threads = Executors.newFixedThreadPool(8)) {
			for (var call : threads.invokeAll(calls)) {
				assertEquals(folder.resolve("fonts.xml"), call.get());
			}
		}
		assertEquals(List.of("a.ttf", "b.ttf", "fonts.xml"), names(folder));
	}

	@Test
	void aPlaceThatCannotBeWrittenIsAFault(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "mine");
		assertThrows(IOException.class, () -> FontFolder.prepare(file.resolve("fonts"), FONTS));
		assertEquals("mine", Files.readString(file));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
