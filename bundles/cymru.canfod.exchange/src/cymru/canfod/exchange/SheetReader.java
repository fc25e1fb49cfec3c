package cymru.canfod.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a table from a file that a spreadsheet wrote, whatever its kind; nothing in it is trusted. */
public final class SheetReader {

	/** More than any review of websites needs. */
	static final int MOST_ROWS = 100_000;
	static final int MOST_COLUMNS = 500;
	private static final int MOST_MEGABYTES = 32;

	private SheetReader() {
	}

	/**
	 * The rows of the first sheet with anything in it.
	 *
	 * @return each row as long as it was written; texts as they were before they were written into cells
	 * @throws IOException when the file cannot be read at all
	 * @throws SheetProblem when it is no table
	 */
	public static List<List<String>> read(Path file) throws IOException, SheetProblem {
		if (Files.size(file) > (long) MOST_MEGABYTES * 1024 * 1024) {
			throw new SheetProblem(SheetProblem.Reason.TOO_LARGE, MOST_MEGABYTES);
		}
		byte[] bytes = Files.readAllBytes(file);
		if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw new SheetProblem(SheetProblem.Reason.OLD_WORKBOOK);
		}
		List<List<String>> rows = begins(bytes, 'P', 'K', 3, 4) ? WorkbookRows.read(bytes) : SeparatedValues.read(bytes);
		List<List<String>> filled = rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).map(row -> row.stream().map(SafeText::read).toList()).toList();
		if (filled.isEmpty()) {
			throw new SheetProblem(SheetProblem.Reason.EMPTY);
		}
		return filled;
	}

	private static boolean begins(byte[] bytes, int... expected) {
		if (bytes.length < expected.length) {
			return false;
		}
		for (int i = 0; i < expected.length; i++) {
			if ((bytes[i] & 0xFF) != expected[i]) {
				return false;
			}
		}
		return true;
	}

	/** Refuses what is too long or too wide. */
	static void check(int rows, int columns) throws SheetProblem {
		if (rows > MOST_ROWS) {
			throw new SheetProblem(SheetProblem.Reason.TOO_MANY_ROWS, MOST_ROWS);
		}
		if (columns > MOST_COLUMNS) {
			throw new SheetProblem(SheetProblem.Reason.TOO_MANY_COLUMNS, MOST_COLUMNS);
		}
	}
}
