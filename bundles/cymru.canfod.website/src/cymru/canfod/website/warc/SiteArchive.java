package cymru.canfod.website.warc;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
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
import cymru.canfod.website.fetch.Cut;
import cymru.canfod.website.fetch.Exchange;

/** The WARC file of a visit while it is written: each answer is on the disk before the next one is asked for. */
public final class SiteArchive implements Closeable {
	private final FileChannel channel;

	private SiteArchive(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Opens a file to go on after its last whole record, or begins one.
	 *
	 * @param visitor is told what the file holds already
	 * @throws IOException if the file cannot be written or another visit is writing it
	 */
	public static SiteArchive open(Path file, Manners manners, SavedVisitor visitor) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() == null) {
				throw new IOException(file + " is being written by another visit");
			}
			long end = SavedReading.read(file, visitor);
			channel.truncate(end);
			channel.position(end);
			SiteArchive archive = new SiteArchive(channel);
			if (end == 0) {
				archive.describe(file, manners);
			}
			return archive;
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	private void describe(Path file, Manners manners) throws IOException {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		fields.put("software", List.of(manners.userAgent()));
		fields.put("format", List.of("WARC File Format 1.0"));
		fields.put("robots", List.of("obey"));
		append(new Warcinfo.Builder().date(now()).filename(file.getFileName().toString()).fields(fields).build());
	}

	/** Says where the visit begins. */
	public void began(URI home) throws IOException {
		append(new WarcMetadata.Builder().date(now()).targetURI(home).fields(Fields.began()).build());
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
