package cymru.canfod.dsl.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * The text of a file.
 *
 * @param text what was decoded; where bytes were no UTF-8 it has U+FFFD
 * @param firstBad index of the first byte that is not UTF-8 (a byte order mark not counted), if any
 */
public record SourceText(String text, OptionalInt firstBad) {

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	/** Decodes UTF-8, with or without a byte order mark. */
	public static SourceText decode(byte[] bytes) {
		int start = hasMark(bytes) ? BYTE_ORDER_MARK.length : 0;
		ByteBuffer input = ByteBuffer.wrap(bytes, start, bytes.length - start);
		var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		try {
			String text = strict.decode(input).toString();
			int zero = text.indexOf('\0');
			return new SourceText(text, zero < 0 ? OptionalInt.empty() : OptionalInt.of(zero));
		} catch (@SuppressWarnings("unused") CharacterCodingException e) {
			// where it stopped is all that there is to know
			return new SourceText(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8), OptionalInt.of(input.position() - start));
		}
	}

	private static boolean hasMark(byte[] bytes) {
		return bytes.length >= BYTE_ORDER_MARK.length && bytes[0] == BYTE_ORDER_MARK[0] && bytes[1] == BYTE_ORDER_MARK[1] && bytes[2] == BYTE_ORDER_MARK[2];
	}
}
