package cymru.canfod.search.index;

import java.io.IOException;

import org.apache.lucene.index.DirectoryReader;

/** An index as it was at one moment. To be closed. */
public final class Snapshot implements AutoCloseable {

	private final DirectoryReader reader;

	/** @param reader with a reference that is given back when this is closed */
	Snapshot(DirectoryReader reader) {
		this.reader = reader;
	}

	/** What Lucene reads it by. */
	public DirectoryReader reader() {
		return reader;
	}

	@Override
	public void close() throws IOException {
		reader.decRef();
	}
}
