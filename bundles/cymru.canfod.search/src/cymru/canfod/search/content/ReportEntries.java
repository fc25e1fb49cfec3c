package cymru.canfod.search.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Entry;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Prose;

/** What the report says, by paragraph. */
final class ReportEntries {

	private final String file;
	private final Surroundings surroundings;

	ReportEntries(String file, Surroundings surroundings) {
		this.file = file;
		this.surroundings = surroundings;
	}

	List<Entry> written(Fact.Written written) {
		Map<Attribute, List<String>> values = new EnumMap<>(Attribute.class);
		EntryKind kind = switch (written) {
		case Fact.Finding finding -> EntryKind.FINDING;
		case Fact.Recommendation recommendation -> EntryKind.RECOMMENDATION;
		case Fact.Cameo cameo -> {
			values.putAll(surroundings.provider(cameo.provider()));
			yield EntryKind.CAMEO;
		}
		case Fact.Section section -> EntryKind.SECTION;
		};
		List<Entry> entries = new ArrayList<>();
		for (Language language : Language.values()) {
			for (Prose.Paragraph paragraph : written.prose().in(language)) {
				entries.add(new Entry(kind, file, paragraph.span().line(), paragraph.printed(), values, List.of(), Set.of(), Optional.of(language)));
			}
		}
		return entries;
	}
}
