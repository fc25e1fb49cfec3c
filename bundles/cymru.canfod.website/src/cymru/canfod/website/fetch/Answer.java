package cymru.canfod.website.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.netpreserve.jwarc.HttpResponse;

/**
 * An HTTP answer as far as it could be read: from the wire, or again from the bytes that were kept.
 *
 * @param failure why reading ended before the end of the answer
 * @param isUnread whether it was left after its head, being neither text nor PDF
 */
record Answer(Optional<HttpResponse> head, byte[] body, Optional<IOException> failure, boolean isUnread) {
	private static final int LONGEST_HEAD = 1 << 16;
	private static final int TAIL = 64;
	private static final Pattern READ = Pattern.compile("text/(html|plain)\\b.*|application/(xhtml\\+xml|pdf)\\b.*|", Pattern.CASE_INSENSITIVE);

	static Answer read(InputStream wire, boolean isHead, boolean readsTextOnly) {
		InputStream in = new BufferedInputStream(wire);
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		Optional<HttpResponse> head = Optional.empty();
		try {
			byte[] headBytes = head(in);
			HttpResponse answer = HttpResponse.parseWithoutBody(Channels.newChannel(new ByteArrayInputStream(headBytes)), Channels.newChannel(OutputStream.nullOutputStream()));
			head = Optional.of(answer);
			if (isHead || hasNoBody(answer.status())) {
				return new Answer(head, body.toByteArray(), Optional.empty(), false);
			}
			if (readsTextOnly && !READ.matcher(answer.headers().first("Content-Type").orElse("").strip()).matches()) {
				return new Answer(head, body.toByteArray(), Optional.empty(), true);
			}
			AnswerBody.pour(answer, headBytes, in, body);
			return new Answer(head, body.toByteArray(), Optional.empty(), false);
		} catch (IOException e) {
			return new Answer(head, body.toByteArray(), Optional.of(e), false);
		} catch (IllegalArgumentException e) {
			// jwarc's answer to some heads that are none
			return new Answer(head, body.toByteArray(), Optional.of(new IOException(e)), false);
		}
	}

	/** Of HTTP; 0 if there is no head. */
	int status() {
		return head.map(HttpResponse::status).orElse(0);
	}

	/** The same from kept bytes. */
	static Answer kept(byte[] bytes, boolean isHead) {
		return read(new ByteArrayInputStream(bytes), isHead, false);
	}

	/** The bytes up to and with the first empty line. */
	private static byte[] head(InputStream in) throws IOException {
		ByteArrayOutputStream head = new ByteArrayOutputStream();
		int inLine = 0;
		for (int b = in.read(); b >= 0 && head.size() < LONGEST_HEAD; b = in.read()) {
			head.write(b);
			if (b == '\n') {
				if (inLine == 0 && head.size() > 2) {
					return head.toByteArray();
				}
				inLine = 0;
			} else if (b != '\r') {
				inLine++;
			}
		}
		throw new EOFException("no head");
	}

	private static boolean hasNoBody(int status) {
		return status < 200 || status == 204 || status == 304;
	}

	/** Whether a pause was longer than allowed. */
	boolean isLate() {
		return failure.filter(SocketTimeoutException.class::isInstance).isPresent();
	}

	/** Whether the page ends as HTML pages end, though the other side promised more: many servers count wrongly. */
	boolean isEnough() {
		int tail = Math.max(0, body.length - TAIL);
		return failure.filter(EOFException.class::isInstance).isPresent()
				&& new String(body, tail, body.length - tail, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).contains("</html>");
	}

	Exchange exchange(URI uri, Instant date, Optional<InetAddress> address, byte[] sent, byte[] came, Cut cut) {
		return new Exchange(uri, date, address, sent, came, status(), head.map(known -> known.headers().map()).orElse(Map.of()), body, cut);
	}
}
