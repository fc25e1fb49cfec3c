package cymru.canfod.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script finds room for its working files, on a disk that says how much it has as "df" does. */
@EnabledOnOs(OS.LINUX)
class LaunchTest {

	private record Outcome(int code, String out, String err) {
	}

	@TempDir
	private Path folder;
	private Path home;
	private Path other;

	@BeforeEach
	void prepare() throws IOException {
		home = Files.createDirectories(folder.resolve("home"));
		other = Files.createDirectories(folder.resolve("other"));
	}

	@Test
	void theFirstFolderIsTakenWhereItHasRoom() throws IOException, InterruptedException {
		Outcome found = find("100000", "en");
		assertEquals(new Outcome(0, home.resolve(".cache/canfod").toString(), ""), found);
	}

	@Test
	void aFullDiskIsSaidAndAnotherTaken() throws IOException, InterruptedException {
		Outcome found = find("case $2 in *home*) kb=0 ;; *) kb=100000 ;; esac", "cy");
		assertEquals(0, found.code());
		assertTrue(found.out().startsWith(other.resolve("canfod-").toString()), found.out());
		assertTrue(found.err().startsWith("canfod: nid oes lle yn " + home.resolve(".cache/canfod")), found.err());
	}

	@Test
	void withoutAnyRoomItSaysWhatToDoAndIsUnreadableInput() throws IOException, InterruptedException {
		Outcome found = find("16383", "en");
		assertEquals(2, found.code());
		assertTrue(found.err().contains("make room for 16 MB in one of them, or set XDG_CACHE_HOME"), found.err());
		assertFalse(found.out().contains("canfod"), found.out());
	}

	@Test
	void aFolderThatIsGivenIsTakenAsItIs() throws IOException, InterruptedException {
		assertEquals("/given", run("kb=0", "en", Map.of("CANFOD_CACHE", "/given")).out());
	}

	private Outcome find(String room, String language) throws IOException, InterruptedException {
		return run(room.matches("\\d+") ? "kb=" + room : room, language, Map.of());
	}

	private Outcome run(String room, String language, Map<String, String> more) throws IOException, InterruptedException {
		Path tools = Files.createDirectories(folder.resolve("tools"));
		Path df = Files.writeString(tools.resolve("df"), "#!/bin/sh\n" + room + "\necho header\necho disk 1 1 $kb 1 /\n");
		assertTrue(df.toFile().setExecutable(true));
		Path launch = Sources.ROOT.resolve("features/cymru.canfod.platform.feature/rootfiles/launch.sh");
		var script = new ProcessBuilder("sh", "-euc", ". \"" + launch + "\"; find_cache; printf %s \"$cache\"");
		Path out = folder.resolve("out");
		Path err = folder.resolve("err");
		script.redirectOutput(out.toFile()).redirectError(err.toFile());
		Map<String, String> environment = script.environment();
		environment.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("XDG_") || name.startsWith("CANFOD_"));
		environment.putAll(Map.of("PATH", tools + ":" + environment.getOrDefault("PATH", "/usr/bin:/bin"), "HOME", home.toString(), "TMPDIR", other.toString(), "LANG", language));
		environment.putAll(more);
		int code = script.start().waitFor();
		return new Outcome(code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
	}
}
