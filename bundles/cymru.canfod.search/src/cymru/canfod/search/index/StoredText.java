package cymru.canfod.search.index;

import java.io.IOException;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;

/** What is kept of entries beside what can be asked: not packed, so that every hit is read without its neighbours. */
public final class StoredText {

	private StoredText() {
	}

	/** The words of an entry as they are written. */
	public static String text(LeafReaderContext leaf, int document) throws IOException {
		return read(leaf, Names.STORED, document);
	}

	/** What a hit shows beside them. */
	public static About about(LeafReaderContext leaf, int document) throws IOException {
		return About.read(read(leaf, Names.ABOUT, document));
	}

	private static String read(LeafReaderContext leaf, String field, int document) throws IOException {
		BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
		return values.advanceExact(document) ? values.binaryValue().utf8ToString() : "";
	}
}
