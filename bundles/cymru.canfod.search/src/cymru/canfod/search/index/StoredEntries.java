package cymru.canfod.search.index;

import java.io.IOException;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/**
 * What is kept of the entries in a piece of the index beside what can be asked: not packed, so that every hit is read without its neighbours. To be read
 * once, in the order of the documents; what one method was asked does not matter to the others. Not thread safe.
 */
public final class StoredEntries {

	private final BinaryDocValues texts;
	private final BinaryDocValues abouts;
	private final SortedDocValues files;
	private final SortedDocValues dates;
	private final NumericDocValues lines;

	public StoredEntries(LeafReader reader) throws IOException {
		texts = DocValues.getBinary(reader, Names.STORED);
		abouts = DocValues.getBinary(reader, Names.ABOUT);
		files = DocValues.getSorted(reader, Names.FILE);
		dates = DocValues.getSorted(reader, Names.DATE);
		lines = DocValues.getNumeric(reader, Names.LINE);
	}

	/** The words of an entry as they are written. */
	public String text(int document) throws IOException {
		return read(texts, document);
	}

	/** What a hit shows beside them. */
	public About about(int document) throws IOException {
		return About.read(read(abouts, document));
	}

	/** The path of its file. */
	public String file(int document) throws IOException {
		return read(files, document);
	}

	/** Its day, ISO 8601, or empty. */
	public String date(int document) throws IOException {
		return read(dates, document);
	}

	/** From 1. */
	public int line(int document) throws IOException {
		return lines.advanceExact(document) ? (int) lines.longValue() : 1;
	}

	private static String read(BinaryDocValues values, int document) throws IOException {
		return values.advanceExact(document) ? values.binaryValue().utf8ToString() : "";
	}

	private static String read(SortedDocValues values, int document) throws IOException {
		return values.advanceExact(document) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
	}
}
