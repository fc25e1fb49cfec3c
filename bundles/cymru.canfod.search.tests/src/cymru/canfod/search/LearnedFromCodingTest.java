package cymru.canfod.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.folder.ReviewFolder;
import cymru.canfod.samples.Sample;
import cymru.canfod.search.content.ReviewSources;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Entry;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.search.index.SearchIndex;
import cymru.canfod.search.index.Snapshot;
import cymru.canfod.search.index.Source;
import cymru.canfod.search.query.Glossary;
import cymru.canfod.tally.Review;

/** Half of what is coded to each proposition of the example review is hidden: what looks like the other half is to be it. */
class LearnedFromCodingTest {

	private static final int PROPOSITIONS = 20;
	private static final int FEWEST_CODED = 20;
	private static final int LOOKED_AT = 10;
	/** Of ten paragraphs that a coder is shown, so many on average belong to the proposition; of ten picked at random it is about one in three hundred. */
	private static final double FOUND = 4;

	@Test
	void whatWasHiddenIsAmongTheFirst(@TempDir Path folder) throws IOException {
		Sample.COMPLETE.copy(folder, null);
		Review review = new ReviewFolder(folder, new FileReader()).read(null);
		List<Source> sources = new ReviewSources(review, folder).all();
		List<String> propositions = review.declarations().propositions().keySet().stream().filter(proposition -> coded(review, proposition) >= FEWEST_CODED).limit(PROPOSITIONS).toList();
		assertEquals(PROPOSITIONS, propositions.size());
		double all = 0;
		StringBuilder each = new StringBuilder();
		try (SearchIndex index = SearchIndex.inMemory()) {
			for (String proposition : propositions) {
				Hiding hiding = new Hiding(proposition);
				index.update(hiding.hide(sources), null);
				try (Snapshot snapshot = index.snapshot()) {
					List<Hit> hits = new Search(Glossary.NONE, Duration.ofMinutes(1)).uncoded(snapshot, proposition, Claimed.wordings(review, proposition), LOOKED_AT).hits();
					long found = hits.stream().filter(hiding::isHidden).count();
					each.append(proposition).append(' ').append(found).append(System.lineSeparator());
					all += found;
				}
			}
		}
		double found = all / propositions.size();
		assertTrue(found >= FOUND, () -> found + " of " + LOOKED_AT + System.lineSeparator() + each);
	}

	private static long coded(Review review, String proposition) {
		return review.declarations().visits().stream().flatMap(visit -> visit.fact().passages().stream())
				.filter(passage -> passage.codings().stream().anyMatch(coding -> coding.proposition().id().equals(proposition))).count();
	}

	/** Takes every other coding to a proposition away. */
	private static final class Hiding {
		private final String proposition;
		private final Set<String> hidden = new HashSet<>();
		private int passages;

		Hiding(String proposition) {
			this.proposition = proposition;
		}

		boolean isHidden(Hit hit) {
			return hidden.stream().anyMatch(hit.text()::contains);
		}

		/** Passages first: paragraphs of notes are coded because of them. */
		List<Source> hide(List<Source> sources) throws IOException {
			List<Source> result = new ArrayList<>();
			for (Source source : sources) {
				List<Entry> entries = source.reading().entries().stream().filter(entry -> entry.kind() != EntryKind.FINDING).map(this::passage).toList();
				result.add(Source.of(source.path(), entries));
			}
			return result.stream().map(this::notes).toList();
		}

		private Entry passage(Entry entry) {
			if (entry.kind() != EntryKind.PASSAGE || !entry.values().getOrDefault(Attribute.PROPOSITION, List.of()).contains(proposition) || passages++ % 2 == 0) {
				return entry;
			}
			hidden.add(entry.text());
			Map<Attribute, List<String>> values = new EnumMap<>(entry.values());
			values.put(Attribute.PROPOSITION, values.get(Attribute.PROPOSITION).stream().filter(other -> !other.equals(proposition)).toList());
			return new Entry(entry.kind(), entry.file(), entry.line(), entry.text(), values, entry.codings().stream().filter(coding -> !coding.endsWith(' ' + proposition)).toList(),
					entry.quoted(), entry.expected());
		}

		private Source notes(Source source) {
			try {
				return Source.of(source.path(), source.reading().entries().stream().map(this::paragraph).toList());
			} catch (IOException e) {
				throw new AssertionError("they are in memory", e);
			}
		}

		private Entry paragraph(Entry entry) {
			if (hidden.stream().noneMatch(entry.text()::contains)) {
				return entry;
			}
			Set<String> quoted = new HashSet<>(entry.quoted());
			quoted.remove(proposition);
			return new Entry(entry.kind(), entry.file(), entry.line(), entry.text(), entry.values(), entry.codings(), quoted, entry.expected());
		}
	}
}
