package cymru.canfod.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Which files are in an index, and in which state: kept in it, so that both are always of the same commit. */
final class Indexed {

	private static final char BETWEEN = '\n';

	private Indexed() {
	}

	/** For the first document of a file. */
	static Field field(Source source) {
		return new StringField(Names.INDEXED, source.path() + BETWEEN + source.fingerprint(), Field.Store.NO);
	}

	/** From path to fingerprint. */
	static Map<String, String> files(DirectoryReader reader) throws IOException {
		Map<String, String> files = new HashMap<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			Terms terms = leaf.reader().terms(Names.INDEXED);
			if (terms != null) {
				add(files, leaf.reader(), terms.iterator());
			}
		}
		return files;
	}

	private static void add(Map<String, String> files, LeafReader reader, TermsEnum terms) throws IOException {
		Bits live = reader.getLiveDocs();
		PostingsEnum documents = null;
		for (BytesRef term = terms.next(); term != null; term = terms.next()) {
			documents = terms.postings(documents, PostingsEnum.NONE);
			for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.nextDoc()) {
				if (live == null || live.get(document)) {
					String text = term.utf8ToString();
					int between = text.lastIndexOf(BETWEEN);
					files.put(text.substring(0, between), text.substring(between + 1));
				}
			}
		}
	}
}
