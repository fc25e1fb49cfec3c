package cymru.canfod.search.documents;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.jdt.annotation.NonNullByDefault;

import cymru.canfod.search.index.UnreadableException;

/** Sees every piece of a PDF when it is read and no longer encrypted, but before anything in it is unpacked. */
@NonNullByDefault({})
final class CautiousParser extends PDFParser {

	private static final long MOST_MEMORY = 64L << 20;
	private static final String NO_PASSWORD = "";

	private final PdfStreams streams = new PdfStreams();
	private Optional<UnreadableException> refused = Optional.empty();

	CautiousParser(byte[] pdf) throws IOException {
		super(new RandomAccessReadBuffer(pdf), NO_PASSWORD, null, null, MemoryUsageSetting.setupMixed(MOST_MEMORY).streamCache);
	}

	@Override
	protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean mustExist) throws IOException {
		COSBase parsed = super.parseObjectDynamically(key, mustExist);
		if (parsed instanceof COSStream stream) {
			try {
				streams.check(stream);
			} catch (UnreadableException e) {
				// PDFBox goes on without what it cannot read
				refused = Optional.of(e);
				throw e;
			}
		}
		return parsed;
	}

	/**
	 * Opens the document and reads all its pieces.
	 *
	 * @throws UnreadableException when one, or all together, unpack to too much
	 * @throws IOException when it is damaged
	 */
	PDDocument open() throws IOException {
		try {
			PDDocument opened = parse();
			Iterator<COSObjectKey> keys = List.copyOf(document.getXrefTable().keySet()).iterator();
			while (keys.hasNext() && refused.isEmpty()) {
				document.getObjectFromPool(keys.next()).getObject();
			}
			if (refused.isPresent()) {
				opened.close();
				throw refused.get();
			}
			return opened;
		} catch (IOException e) {
			throw refused.isPresent() ? refused.get() : e;
		}
	}
}
