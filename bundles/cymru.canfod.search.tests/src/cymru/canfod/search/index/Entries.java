package cymru.canfod.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sources made of nothing but texts. */
public final class Entries {

	private Entries() {
	}

	/** Every text is a passage; the n-th stands on line n. */
	public static Source source(String path, String... texts) {
		List<Entry> entries = new ArrayList<>();
		for (String text : texts) {
			entries.add(new Entry(EntryKind.PASSAGE, path, entries.size() + 1, text, Map.of(Attribute.KIND, List.of("primary"), Attribute.PROVIDER, List.of("S01")),
					List.of(), Set.of(), Optional.empty()));
		}
		return Source.of(path, List.copyOf(entries));
	}
}
