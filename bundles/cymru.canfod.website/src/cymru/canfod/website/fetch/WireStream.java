package cymru.canfod.website.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/** What comes over a connection, kept as it came, up to a limit. */
final class WireStream extends InputStream {
	private final InputStream in;
	private final int limit;
	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
	private boolean isFull;

	WireStream(InputStream in, int limit) {
		this.in = in;
		this.limit = limit;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte @Nullable [] target, int offset, int length) throws IOException {
		int room = Math.min(length, limit - kept.size());
		if (room == 0 && length > 0) {
			if (in.read() < 0) {
				return -1;
			}
			isFull = true;
			throw new IOException("longer than " + limit + " bytes");
		}
		byte[] piece = Objects.requireNonNull(target);
		int count = in.read(piece, offset, room);
		if (count > 0) {
			kept.write(piece, offset, count);
		}
		return count;
	}

	@Override
	public int available() throws IOException {
		return Math.min(in.available(), limit - kept.size());
	}

	/** Whether more came than is kept. */
	boolean isFull() {
		return isFull;
	}

	byte[] bytes() {
		return kept.toByteArray();
	}
}
