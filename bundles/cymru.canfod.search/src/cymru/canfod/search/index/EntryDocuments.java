package cymru.canfod.search.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.analysis.ParagraphLanguage;
import cymru.canfod.search.analysis.TextTokens;
import cymru.canfod.search.analysis.WelshDictionary;

/** Entries as documents of the index, one after the other: a document is to be indexed before the next is made. Not thread safe. */
final class EntryDocuments {

	private static final FieldType TERMS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, false);
	private static final FieldType PAIRS = type(IndexOptions.DOCS, true, true);
	private static final FieldType VALUES = type(IndexOptions.DOCS, false, true);

	private final TextTokens tokens;

	EntryDocuments(WelshDictionary dictionary) {
		tokens = new TextTokens(dictionary);
	}

	private static FieldType type(IndexOptions options, boolean tokenized, boolean withoutLength) {
		FieldType type = new FieldType();
		type.setIndexOptions(options);
		type.setTokenized(tokenized);
		type.setOmitNorms(withoutLength);
		type.freeze();
		return type;
	}

	/** The documents of a file: one for each entry, the first of which also says what was indexed; of a file without entries one that says only that. */
	Iterable<Document> of(String path, Indexed state, List<Entry> entries) {
		return () -> new Iterator<>() {
			private int next;

			@Override
			public boolean hasNext() {
				return next < Math.max(1, entries.size());
			}

			@Override
			public Document next() {
				Document document = entries.isEmpty() ? nothing() : document(entries.get(next));
				if (next == 0) {
					document.add(state.field(path));
				}
				document.add(new Field(Names.SOURCE, path, VALUES));
				next++;
				return document;
			}
		};
	}

	/** It has a length, too: Lucene is slower where some documents have none. */
	private Document nothing() {
		Document document = new Document();
		document.add(new Field(Names.TEXT, tokens.terms("", Set.of()), TERMS));
		return document;
	}

	private Document document(Entry entry) {
		ParagraphLanguage language = ParagraphLanguage.of(entry.text());
		Document document = new Document();
		document.add(new Field(Names.TEXT, tokens.terms(entry.text(), language.all()), TERMS));
		document.add(new Field(Names.PAIRS, tokens.pairs(language.all()), PAIRS));
		document.add(new BinaryDocValuesField(Names.STORED, new BytesRef(entry.text())));
		document.add(new BinaryDocValuesField(Names.ABOUT, new BytesRef(About.of(entry, language).written())));
		document.add(new SortedDocValuesField(Names.FILE, new BytesRef(entry.file())));
		document.add(new NumericDocValuesField(Names.LINE, entry.line()));
		sorted(document, Names.PROVIDER, entry.first(Attribute.PROVIDER));
		sorted(document, Names.DATE, entry.first(Attribute.DATE));
		for (Map.Entry<Attribute, List<String>> value : values(entry, language).entrySet()) {
			for (String each : value.getValue()) {
				String term = Names.value(value.getKey(), each.toLowerCase(Locale.ROOT));
				document.add(new Field(Names.VALUE, term, VALUES));
			}
		}
		for (String day : entry.values().getOrDefault(Attribute.DATE, List.of())) {
			document.add(new Field(Names.DAY, day, VALUES));
		}
		entry.codings().forEach(coding -> document.add(new Field(Names.CODING, coding, VALUES)));
		entry.quoted().forEach(proposition -> document.add(new Field(Names.QUOTED, proposition, VALUES)));
		document.add(new Field(Names.FILE, entry.file(), VALUES));
		return document;
	}

	/** An entry without the value has none: it is not the one that comes before all others. */
	private static void sorted(Document document, String name, String value) {
		if (!value.isEmpty()) {
			document.add(new SortedDocValuesField(name, new BytesRef(value)));
		}
	}

	private static Map<Attribute, List<String>> values(Entry entry, ParagraphLanguage language) {
		Map<Attribute, List<String>> values = new EnumMap<>(Attribute.class);
		values.putAll(entry.values());
		values.remove(Attribute.DATE);
		values.put(Attribute.IN, List.of(entry.kind().code()));
		values.put(Attribute.LANGUAGE, tags(language, entry));
		return values;
	}

	/** What cannot be told is in the language of the conversation. */
	private static List<String> tags(ParagraphLanguage language, Entry entry) {
		Set<Language> all = language.most().isPresent() ? language.all() : entry.expected().map(Set::of).orElse(Set.of());
		List<String> tags = new ArrayList<>();
		all.forEach(each -> tags.add(each.tag()));
		return tags;
	}
}
