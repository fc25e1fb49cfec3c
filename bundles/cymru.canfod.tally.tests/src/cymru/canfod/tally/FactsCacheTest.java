package cymru.canfod.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.tally.facts.FileFacts;
import cymru.canfod.tally.facts.FileFacts.Problem;
import cymru.canfod.tally.facts.Span;

class FactsCacheTest {

	private static final String SOURCE = """
			review r "Teitl ŵ ŷ" / "Title" scheme estyn-2023 period 2022-09-01 to 2023-07-31 illustrative
			theme t
			  proposition p "text" / "testun" of primary
			kind k "kinds"
			provider S01 primary in "Gwynedd" region north medium welsh hosts nurture
			group g "g" = primary, S01 where not medium welsh and region north
			scheme s
			  term half "half", "halves" / "hanner" over 40 and up-to 60
			  loose "some" / "rhai"
			checklist c
			  criterion y yes-no
			  criterion n count
			website S01 2023-03-20 using c
			  y cannot-tell
			  n 300000
			  n "text"
			visit S01 2023-02-14
			  mode online in welsh
			  notes "n.md"
			  head "quoted \\" words"
			    yes p
			    unclear p
			  judgement p mixed
			chapter ch
			finding F1 in ch "A [claim](g where region north: not (p and y) or p) and text" cy "B" recommends R1
			recommendation R1 "x"
			cameo C1 at S01 "x"
			section s1 remit "x"
			table T1
			  columns "a", "b"
			  row "x", 1
			  total "y", 1
			""";

	private static final byte[] CONTENT = SOURCE.getBytes(StandardCharsets.UTF_8);
	private static final FileFacts FACTS = new FileFacts("a.canfod", FactsText.file("a.canfod", SOURCE).elements(),
			List.of(new Problem(Problem.Kind.MISSING, new Span(1, 2, 3, 4), List.of("words"))));

	private Path folder = Path.of("unused");
	private FactsCache cache = new FactsCache(Path.of("unused"), "");

	@BeforeEach
	void open(@TempDir Path fresh) {
		folder = fresh;
		cache = new FactsCache(folder.resolve("cache"), "parser 1");
	}

	@Test
	void givesBackWhatWasPut() {
		assertEquals(Optional.empty(), cache.get("a.canfod", CONTENT));
		cache.put(CONTENT, FACTS);
		assertEquals(Optional.of(FACTS), cache.get("a.canfod", CONTENT));
		assertEquals(Optional.of(FACTS), new FactsCache(folder.resolve("cache"), "parser 1").get("a.canfod", CONTENT));
	}

	@Test
	void goesByContentNotByPath() {
		cache.put(CONTENT, FACTS);
		assertEquals(Optional.of(new FileFacts("b/c.canfod", FACTS.elements(), FACTS.problems())), cache.get("b/c.canfod", CONTENT));
		assertEquals(Optional.empty(), cache.get("a.canfod", (SOURCE + " ").getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void hasNothingFromAnotherParser() {
		cache.put(CONTENT, FACTS);
		assertEquals(Optional.empty(), new FactsCache(folder.resolve("cache"), "parser 2").get("a.canfod", CONTENT));
	}

	@Test
	void hasNothingWhenAnyByteIsDamagedOrMissing() throws IOException {
		cache.put(CONTENT, FACTS);
		Path entry = entries().getFirst();
		byte[] sound = Files.readAllBytes(entry);
		for (int at = 0; at < sound.length; at++) {
			byte[] damaged = sound.clone();
			damaged[at] ^= (byte) (1 << at % 8);
			Files.write(entry, damaged);
			assertEquals(Optional.empty(), cache.get("a.canfod", CONTENT), "byte " + at);
			Files.write(entry, Arrays.copyOf(sound, at));
			assertEquals(Optional.empty(), cache.get("a.canfod", CONTENT), "length " + at);
		}
		cache.put(CONTENT, FACTS);
		assertEquals(Optional.of(FACTS), cache.get("a.canfod", CONTENT));
	}

	@Test
	void hasNothingUnderTheNameOfAnotherContent() throws IOException {
		byte[] other = "review x".getBytes(StandardCharsets.UTF_8);
		cache.put(other, FactsText.file("x", "review x"));
		Path wrong = entries().getFirst();
		cache.put(CONTENT, FACTS);
		Path right = entries().stream().filter(entry -> !entry.equals(wrong)).findFirst().orElseThrow();
		Files.write(right, Files.readAllBytes(wrong));
		assertEquals(Optional.empty(), cache.get("a.canfod", CONTENT));
	}

	@Test
	void isEmptyWhereNothingCanBeWritten() throws IOException {
		Path file = Files.createFile(folder.resolve("file"));
		FactsCache unusable = new FactsCache(file, "parser");
		unusable.put(CONTENT, FACTS);
		unusable.trim();
		assertEquals(Optional.empty(), unusable.get("a.canfod", CONTENT));
	}

	@Test
	void leavesNothingUnfinished() throws IOException {
		cache.put(CONTENT, FACTS);
		cache.put(CONTENT, FACTS);
		assertEquals(1, entries().size());
	}

	@Test
	void keepsTheNewestEntriesWithinItsLimit() throws IOException {
		FactsCache small = new FactsCache(folder.resolve("cache"), "parser 1", 1500);
		for (int i = 0; i < 20; i++) {
			byte[] content = ("review r" + i).getBytes(StandardCharsets.UTF_8);
			small.put(content, FactsText.file("x", "review r" + i));
			for (Path entry : entries()) {
				Files.setLastModifiedTime(entry, FileTime.fromMillis(Files.getLastModifiedTime(entry).toMillis() - 1000));
			}
		}
		long before = entries().size();
		small.trim();
		assertEquals(20, before);
		assertEquals(true, entries().stream().mapToLong(entry -> entry.toFile().length()).sum() <= 1500);
		assertEquals(true, small.get("x", "review r19".getBytes(StandardCharsets.UTF_8)).isPresent());
		assertEquals(false, small.get("x", "review r0".getBytes(StandardCharsets.UTF_8)).isPresent());
	}

	private List<Path> entries() throws IOException {
		try (Stream<Path> listed = Files.list(folder.resolve("cache"))) {
			return listed.toList();
		}
	}
}
