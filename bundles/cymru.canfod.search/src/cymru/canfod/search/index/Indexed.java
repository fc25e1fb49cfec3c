package cymru.canfod.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

/**
 * In which state a file is in an index: kept in it, so that both are always of the same commit.
 *
 * @param unreadable why nothing of it can be found, if it could not be read
 */
record Indexed(String fingerprint, Optional<Unreadable> unreadable) {

	private static final char BETWEEN = '\n';
	/** Before the reason and the fingerprint of what could not be read; no fingerprint begins with it. */
	private static final char UNREADABLE = '!';

	/** For the first document of a file. */
	Field field(String path) {
		return new StringField(Names.INDEXED, path + BETWEEN + unreadable.map(reason -> UNREADABLE + reason.name() + UNREADABLE).orElse("") + fingerprint, Field.Store.NO);
	}

	private static Indexed read(String written) {
		if (written.indexOf(UNREADABLE) != 0) {
			return new Indexed(written, Optional.empty());
		}
		int end = written.indexOf(UNREADABLE, 1);
		return new Indexed(written.substring(end + 1), Optional.of(Unreadable.valueOf(written.substring(1, end))));
	}

	/** By path. */
	static Map<String, Indexed> files(DirectoryReader reader) throws IOException {
		Map<String, Indexed> files = new HashMap<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			Terms terms = leaf.reader().terms(Names.INDEXED);
			if (terms != null) {
				add(files, leaf.reader(), terms.iterator());
			}
		}
		return files;
	}

	private static void add(Map<String, Indexed> files, LeafReader reader, TermsEnum terms) throws IOException {
		Bits live = reader.getLiveDocs();
		PostingsEnum documents = null;
		for (BytesRef term = terms.next(); term != null; term = terms.next()) {
			documents = terms.postings(documents, PostingsEnum.NONE);
			for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.nextDoc()) {
				if (live == null || live.get(document)) {
					String text = term.utf8ToString();
					int between = text.lastIndexOf(BETWEEN);
					files.put(text.substring(0, between), read(text.substring(between + 1)));
				}
			}
		}
	}
}
