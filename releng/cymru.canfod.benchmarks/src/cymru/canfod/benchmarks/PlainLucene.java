package cymru.canfod.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.search.index.Entry;
import cymru.canfod.search.index.Source;

/** The floor: Lucene as it comes, with one language, one field and nothing else; as many threads and as much memory as Canfod takes. */
record PlainLucene(Directory directory, DirectoryReader reader, IndexSearcher searcher, Analyzer analyzer) implements AutoCloseable {

	private static final String TEXT = "text";
	private static final double MEMORY = 128;

	static PlainLucene index(Path folder, List<Source> files) throws IOException {
		Analyzer analyzer = new EnglishAnalyzer();
		Directory directory = new MMapDirectory(folder);
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(MEMORY))) {
			files.parallelStream().forEach(file -> {
				try {
					for (Entry entry : file.reading().entries()) {
						Document document = new Document();
						document.add(new TextField(TEXT, entry.text(), Field.Store.YES));
						writer.addDocument(document);
					}
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
		DirectoryReader reader = DirectoryReader.open(directory);
		return new PlainLucene(directory, reader, new IndexSearcher(reader), analyzer);
	}

	void ask(String asked) throws IOException {
		for (ScoreDoc each : searcher.search(query(asked), SearchFigures.SHOWN).scoreDocs) {
			searcher.storedFields().document(each.doc);
		}
	}

	private Query query(String asked) {
		if (asked.endsWith("*")) {
			return new PrefixQuery(new Term(TEXT, asked.substring(0, asked.length() - 1)));
		}
		QueryBuilder builder = new QueryBuilder(analyzer);
		@Nullable
		Query query = asked.startsWith("\"") ? builder.createPhraseQuery(TEXT, asked) : builder.createBooleanQuery(TEXT, asked);
		return query == null ? new MatchNoDocsQuery() : query;
	}

	@Override
	public void close() throws IOException {
		reader.close();
		directory.close();
	}
}
