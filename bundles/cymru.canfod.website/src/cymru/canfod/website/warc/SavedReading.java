package cymru.canfod.website.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;

import cymru.canfod.website.fetch.Cut;
import cymru.canfod.website.fetch.Exchange;

/** Reads the WARC file of a visit, up to the first record that is not whole: a visit that was killed leaves one. */
public final class SavedReading {
	private final SavedVisitor visitor;
	private long end;
	private byte[] request = new byte[0];

	private SavedReading(SavedVisitor visitor) {
		this.visitor = visitor;
	}

	/**
	 * Tells the visitor what the file holds.
	 *
	 * @return the offset after the last record that is whole, in bytes: the file's length unless it was cut off
	 * @throws IOException if the file cannot be opened
	 */
	public static long read(Path file, SavedVisitor visitor) throws IOException {
		try (FileChannel channel = FileChannel.open(file)) {
			return read(channel, visitor);
		}
	}

	/** The same from a file that is open; it stays open, since closing any channel of a file may give up the lock on it. */
	static long read(FileChannel channel, SavedVisitor visitor) throws IOException {
		SavedReading reading = new SavedReading(visitor);
		channel.position(0);
		reading.readWhole(channel);
		return reading.end;
	}

	private void readWhole(FileChannel channel) throws IOException {
		long size = channel.size();
		if (size == 0) {
			return;
		}
		try (WarcReader records = new WarcReader(new KeptOpen(channel))) {
			readAll(records);
			end = size;
		} catch (IOException | IllegalArgumentException broken) {
			// What stands before the record that broke off is whole; jwarc throws both for heads that break off.
			return;
		}
	}

	private void readAll(WarcReader records) throws IOException {
		try {
			for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
				take(next.get());
			}
		} finally {
			end = records.position();
		}
	}

	private void take(WarcRecord record) throws IOException {
		byte[] block = bytes(record);
		if (record instanceof WarcRequest) {
			request = block;
		} else if (record instanceof WarcResponse response) {
			Exchange exchange = Exchange.kept(URI.create(response.target()), response.date(), response.ipAddress(), request, block, cut(response));
			request = new byte[0];
			visitor.answered(exchange);
		} else if (record instanceof WarcMetadata metadata) {
			Fields.tell(block, URI.create(metadata.target()), visitor);
		}
	}

	private record KeptOpen(FileChannel channel) implements ReadableByteChannel {
		@Override
		public int read(@Nullable ByteBuffer target) throws IOException {
			return channel.read(target);
		}

		@Override
		public boolean isOpen() {
			return channel.isOpen();
		}

		@Override
		public void close() {
			// Its owner closes it.
		}
	}

	private static byte[] bytes(WarcRecord record) throws IOException {
		long expected = record.body().size();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (InputStream in = record.body().stream()) {
			in.transferTo(bytes);
		}
		if (bytes.size() != expected) {
			throw new IOException("a record of " + bytes.size() + " bytes instead of " + expected);
		}
		return bytes.toByteArray();
	}

	private static Cut cut(WarcRecord record) {
		return switch (record.truncated()) {
		case LENGTH -> Cut.LENGTH;
		case TIME -> Cut.TIME;
		case DISCONNECT -> Cut.DISCONNECT;
		case UNSPECIFIED -> Cut.UNREAD;
		case NOT_TRUNCATED -> Cut.NONE;
		};
	}
}
