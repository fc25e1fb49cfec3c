package cymru.canfod.search.documents;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/** Packs bytes as LZWDecode unpacks them (ISO 32000-1, 7.4.4), in time that grows with their number only: that of PDFBox does not. */
final class Lzw {

	private static final int CLEAR = 256;
	private static final int END = 257;
	private static final int FULL = 4096;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final Map<Integer, Integer> codes = new HashMap<>();
	private long bits;
	private int waiting;

	private Lzw() {
	}

	static byte[] packed(byte[] bytes) {
		Lzw lzw = new Lzw();
		lzw.write(CLEAR, 0);
		int code = bytes[0] & 0xff;
		for (int i = 1; i < bytes.length; i++) {
			int longer = code << Byte.SIZE | bytes[i] & 0xff;
			Integer known = lzw.codes.get(longer);
			if (known != null) {
				code = known;
			} else {
				lzw.write(code, lzw.codes.size());
				lzw.codes.put(longer, END + 1 + lzw.codes.size());
				code = bytes[i] & 0xff;
				if (END + 1 + lzw.codes.size() == FULL) {
					lzw.write(CLEAR, lzw.codes.size() - 1);
					lzw.codes.clear();
				}
			}
		}
		lzw.write(code, lzw.codes.size());
		lzw.write(END, lzw.codes.size() + 1);
		lzw.write(0, lzw.codes.size() + 1);
		return lzw.out.toByteArray();
	}

	/** @param known so many codes beside those of single bytes: the more, the longer they are, one code early */
	private void write(int code, int known) {
		int length = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(CLEAR, END + 1 + known));
		bits = bits << length | code;
		waiting += length;
		while (waiting >= Byte.SIZE) {
			waiting -= Byte.SIZE;
			out.write((int) (bits >> waiting));
		}
	}
}
