package cymru.canfod.website.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.Limits;
import cymru.canfod.website.NoteCode;
import cymru.canfod.website.fetch.Cut;
import cymru.canfod.website.fetch.Exchange;

/** Makes a page out of an answer. */
final class PageReader {
	private static final int OK = 200;
	private static final int NOT_FOUND = 404;
	private static final int GONE = 410;
	private static final String PDF_MARK = "%PDF-";

	private PageReader() {
	}

	static ReadPage read(Exchange exchange, Limits limits) {
		if (exchange.status() != OK) {
			NoteCode code = exchange.status() == NOT_FOUND || exchange.status() == GONE ? NoteCode.GONE : NoteCode.ANSWERED_NO;
			return ReadPage.unread(CrawlNote.of(code, exchange.uri(), Integer.toString(exchange.status())));
		}
		if (exchange.cut() == Cut.UNREAD) {
			return ReadPage.unread(CrawlNote.of(NoteCode.OTHER_TYPE, exchange.uri(), exchange.contentType()));
		}
		ContentDecoding.Unpacked unpacked = ContentDecoding.unpack(exchange, limits.unpackedBytes());
		if (unpacked.isBroken()) {
			return ReadPage.unread(CrawlNote.of(NoteCode.BAD_PACKING, exchange.uri()));
		}
		ReadPage page = isPdf(exchange, unpacked.bytes()) ? PdfReader.read(exchange, unpacked.bytes())
				: HtmlReader.read(exchange, TextDecoding.decode(unpacked.bytes(), exchange.header("Content-Type").orElse("")));
		List<CrawlNote> notes = new ArrayList<>(cutNotes(exchange));
		if (unpacked.isTooLong()) {
			notes.add(CrawlNote.of(NoteCode.TOO_LONG_UNPACKED, exchange.uri()));
		}
		notes.addAll(page.notes());
		return new ReadPage(page.page(), notes);
	}

	private static List<CrawlNote> cutNotes(Exchange exchange) {
		return switch (exchange.cut()) {
		case LENGTH -> List.of(CrawlNote.of(NoteCode.TOO_LONG, exchange.uri()));
		case TIME -> List.of(CrawlNote.of(NoteCode.TOO_SLOW, exchange.uri()));
		case DISCONNECT -> List.of(CrawlNote.of(NoteCode.NO_CONNECTION, exchange.uri()));
		case NONE, UNREAD -> List.of();
		};
	}

	/** By the type or, since servers are often wrong about it, by the first bytes. */
	private static boolean isPdf(Exchange exchange, byte[] bytes) {
		return exchange.contentType().equals("application/pdf")
				|| new String(bytes, 0, Math.min(bytes.length, PDF_MARK.length()), StandardCharsets.ISO_8859_1).equals(PDF_MARK);
	}
}
