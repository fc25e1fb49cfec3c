package cymru.canfod.website.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.OptionalLong;

import org.netpreserve.jwarc.HttpResponse;

/** The bytes after the head of an answer: in chunks, of a length that is said, or until the other side hangs up (RFC 9112, 6.3). */
final class AnswerBody {
	private static final int PIECE = 1 << 14;

	private AnswerBody() {
	}

	/** Adds the body to what was read, as far as it comes. */
	static void pour(HttpResponse head, byte[] headBytes, InputStream in, ByteArrayOutputStream body) throws IOException {
		if (head.headers().first("Transfer-Encoding").filter(coding -> coding.toLowerCase(Locale.ROOT).contains("chunked")).isPresent()) {
			InputStream whole = new SequenceInputStream(new ByteArrayInputStream(headBytes), in);
			pour(HttpResponse.parse(Channels.newChannel(whole)).body().stream(), body, Long.MAX_VALUE);
			return;
		}
		OptionalLong length = length(head);
		pour(in, body, length.orElse(Long.MAX_VALUE));
		if (length.isPresent() && body.size() < length.getAsLong()) {
			throw new EOFException(body.size() + " of " + length.getAsLong() + " bytes");
		}
	}

	/** A length that is no number counts as none: browsers read on as well. */
	private static OptionalLong length(HttpResponse head) {
		return head.headers().first("Content-Length").map(String::strip).filter(text -> text.matches("\\d{1,18}")).map(Long::parseLong).map(OptionalLong::of)
				.orElse(OptionalLong.empty());
	}

	private static void pour(InputStream in, ByteArrayOutputStream body, long length) throws IOException {
		byte[] piece = new byte[PIECE];
		long left = length;
		while (left > 0) {
			int count = in.read(piece, 0, (int) Math.min(piece.length, left));
			if (count < 0) {
				return;
			}
			body.write(piece, 0, count);
			left -= count;
		}
	}
}
