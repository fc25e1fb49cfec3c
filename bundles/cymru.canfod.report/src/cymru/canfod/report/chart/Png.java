package cymru.canfod.report.chart;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes PNG files (W3C, Portable Network Graphics, second edition) of drawings, in which most rows are like the row above. Java's own writer
 * tries every way to write every row, which takes ten times as long.
 */
public final class Png {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
	private static final int DEPTH = 8;
	private static final int COLOURS = 2;
	private static final int UP = 2;

	private Png() {
	}

	/**
	 * A file of these pixels.
	 *
	 * @param pixels row by row, red, green and blue in the lower three bytes of each
	 */
	public static byte[] file(int[] pixels, int width) {
		var file = new ByteArrayOutputStream();
		try (var out = new DataOutputStream(file)) {
			out.write(SIGNATURE);
			chunk(out, "IHDR", header(width, pixels.length / width));
			chunk(out, "IDAT", rows(pixels, width));
			chunk(out, "IEND", new byte[0]);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return file.toByteArray();
	}

	private static byte[] header(int width, int height) throws IOException {
		var header = new ByteArrayOutputStream();
		var out = new DataOutputStream(header);
		out.writeInt(width);
		out.writeInt(height);
		out.write(new byte[] { DEPTH, COLOURS, 0, 0, 0 });
		return header.toByteArray();
	}

	/** What is drawn here is nearly all alike: packing it harder takes much longer and saves little. */
	private static final class Quick extends DeflaterOutputStream {
		Quick(OutputStream out) {
			super(out);
			def.setLevel(Deflater.BEST_SPEED);
		}
	}

	/** Every row as its differences from the row above. */
	private static byte[] rows(int[] pixels, int width) throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var out = new Quick(packed)) {
			var row = new byte[1 + 3 * width];
			row[0] = UP;
			for (int start = 0; start < pixels.length; start += width) {
				for (int i = 0, at = 1; i < width; i++) {
					int pixel = pixels[start + i];
					int above = start == 0 ? 0 : pixels[start + i - width];
					row[at++] = (byte) ((pixel >> 16) - (above >> 16));
					row[at++] = (byte) ((pixel >> 8) - (above >> 8));
					row[at++] = (byte) (pixel - above);
				}
				out.write(row);
			}
		}
		return packed.toByteArray();
	}

	private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		var checksum = new CRC32();
		checksum.update(name);
		checksum.update(content);
		out.writeInt(content.length);
		out.write(name);
		out.write(content);
		out.writeInt((int) checksum.getValue());
	}
}
