package cymru.canfod.website.warc;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

import cymru.canfod.website.CrawlNote;
import cymru.canfod.website.Manners;
import cymru.canfod.website.VisitInProgressException;
import cymru.canfod.website.fetch.Cut;
import cymru.canfod.website.fetch.Exchange;

/** The WARC file of a visit while it is written: each answer is on the disk before the next one is asked for. */
public final class SiteArchive implements Closeable {
	private final Path file;
	private final FileChannel channel;

	private SiteArchive(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Opens a file, or makes one, so that nobody else writes it.
	 *
	 * @throws VisitInProgressException if another visit is writing it
	 * @throws IOException if it cannot be written
	 */
	public static SiteArchive open(Path file) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			lock(channel, file);
			return new SiteArchive(file, channel);
		} catch (IOException e) {
			channel.close();
			throw e;
		}
	}

	/** Tells what the file holds already, and goes on after its last whole record. */
	public void goOn(SavedVisitor visitor) throws IOException {
		long end = SavedReading.read(channel, visitor);
		channel.truncate(end);
		channel.position(end);
	}

	/** Begins the file anew. */
	public void begin(URI home, Manners manners) throws IOException {
		channel.truncate(0);
		channel.position(0);
		Map<String, List<String>> fields = new LinkedHashMap<>();
		fields.put("software", List.of(manners.userAgent()));
		fields.put("format", List.of("WARC File Format 1.0"));
		fields.put("robots", List.of("obey"));
		append(new Warcinfo.Builder().date(now()).filename(file.getFileName().toString()).fields(fields).build(),
				new WarcMetadata.Builder().date(now()).targetURI(home).fields(Fields.began()).build());
	}

	private static void lock(FileChannel channel, Path file) throws IOException {
		try {
			if (channel.tryLock() == null) {
				throw new VisitInProgressException(file);
			}
		} catch (OverlappingFileLockException e) {
			// It is being written in this very process.
			throw new VisitInProgressException(file);
		}
	}

	/** Says that the visit came to its own end. */
	public void ended(URI home) throws IOException {
		append(new WarcMetadata.Builder().date(now()).targetURI(home).fields(Fields.ended()).build());
	}

	/** Keeps a request and its answer. */
	public void answered(Exchange exchange) throws IOException {
		UUID id = UUID.randomUUID();
		WarcRequest.Builder request = new WarcRequest.Builder(exchange.uri()).date(exchange.date())
				.body(MediaType.HTTP_REQUEST, exchange.request()).concurrentTo(URI.create("urn:uuid:" + id));
		WarcResponse.Builder response = new WarcResponse.Builder(exchange.uri()).recordId(id).date(exchange.date())
				.body(MediaType.HTTP_RESPONSE, exchange.response());
		exchange.address().ifPresent(address -> {
			request.ipAddress(address);
			response.ipAddress(address);
		});
		if (exchange.cut() != Cut.NONE) {
			response.truncated(reason(exchange.cut()));
		}
		append(request.build(), response.build());
	}

	/** Keeps a note. */
	public void noted(CrawlNote note) throws IOException {
		append(new WarcMetadata.Builder().date(now()).targetURI(note.where()).fields(Fields.of(note)).build());
	}

	private static WarcTruncationReason reason(Cut cut) {
		return switch (cut) {
		case LENGTH -> WarcTruncationReason.LENGTH;
		case TIME -> WarcTruncationReason.TIME;
		case DISCONNECT -> WarcTruncationReason.DISCONNECT;
		case UNREAD -> WarcTruncationReason.UNSPECIFIED;
		case NONE -> WarcTruncationReason.NOT_TRUNCATED;
		};
	}

	private void append(WarcRecord... records) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
			for (WarcRecord record : records) {
				writer.write(record);
			}
		}
		ByteBuffer whole = ByteBuffer.wrap(bytes.toByteArray());
		while (whole.hasRemaining()) {
			channel.write(whole);
		}
		channel.force(false);
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS);
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
