package cymru.canfod.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Values separated by commas, semicolons or tabs, in whatever encoding a spreadsheet left them. */
final class SeparatedValues {

	private static final String SEPARATORS = ",;\t";
	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private SeparatedValues() {
	}

	static List<List<String>> read(byte[] bytes) throws SheetProblem {
		String text = text(bytes);
		char separator = separator(text);
		// The first line of some files only says what separates their values.
		String values = text.regionMatches(true, 0, "sep=", 0, 4) ? text.substring(Math.max(0, text.indexOf('\n') + 1)) : text;
		List<List<String>> rows = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(values, CSVFormat.EXCEL.builder().setDelimiter(separator).setLenientEof(true).setTrailingData(true).get())) {
			for (CSVRecord record : parser) {
				SheetReader.check(rows.size() + 1, record.size());
				rows.add(List.of(record.values()));
			}
		} catch (IOException | UncheckedIOException e) {
			throw new SheetProblem(SheetProblem.Reason.DAMAGED, String.valueOf(e.getMessage()));
		}
		return rows;
	}

	/** What the bytes say: in the encoding that a mark before them names, else in UTF-8 or UTF-16 if they can be that, else in that of Windows. */
	static String text(byte[] bytes) {
		if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE || looksLike16(bytes, 1)) {
			return withoutMark(new String(bytes, StandardCharsets.UTF_16LE));
		}
		if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF || looksLike16(bytes, 0)) {
			return withoutMark(new String(bytes, StandardCharsets.UTF_16BE));
		}
		try {
			return withoutMark(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			return new String(bytes, WINDOWS);
		}
	}

	/** Whether every other byte at the start is 0, as in Latin letters in UTF-16. */
	private static boolean looksLike16(byte[] bytes, int from) {
		int zeros = 0;
		int looked = 0;
		for (int i = from; i < Math.min(bytes.length, 64); i += 2) {
			looked++;
			zeros += bytes[i] == 0 ? 1 : 0;
		}
		return looked > 1 && zeros * 2 > looked;
	}

	private static String withoutMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	/** What the first line names, else what separates most values in it, quoted ones left aside. */
	static char separator(String text) {
		if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4 && SEPARATORS.indexOf(text.charAt(4)) >= 0) {
			return text.charAt(4);
		}
		int[] found = new int[SEPARATORS.length()];
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				quoted = !quoted;
			} else if (!quoted && (c == '\n' || c == '\r') && i > 0) {
				break;
			} else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
				found[SEPARATORS.indexOf(c)]++;
			}
		}
		int best = 0;
		for (int i = 1; i < found.length; i++) {
			best = found[i] > found[best] ? i : best;
		}
		return SEPARATORS.charAt(best);
	}
}
