package cymru.canfod.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import cymru.canfod.exchange.Table.Value;

/** Writes tables as files that spreadsheets open. Who asks for them sees to it that a file is whole or not there. */
public final class SheetWriter {

	private static final char BYTE_ORDER_MARK = '\uFEFF';
	/** In an XLSX file widths are told in 256ths of a character. */
	private static final int CHARACTER = 256;
	private static final int NARROWEST = 8;
	private static final int WIDEST = 48;
	/** What a cell of an XLSX file can hold. */
	private static final int LONGEST = 32_767;

	private SheetWriter() {
	}

	/** As comma-separated values in UTF-8, with a mark by which spreadsheets see that it is UTF-8. */
	public static byte[] csv(Table table) {
		StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
			print(table, printer);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void print(Table table, CSVPrinter printer) throws IOException {
		printer.printRecord(table.head());
		for (List<Value> row : table.rows()) {
			for (Value value : row) {
				printer.print(switch (value) {
					case Value.Words words -> SafeText.written(words.text());
					case Value.Number number -> number.number();
				});
			}
			printer.println();
		}
	}

	/** As a workbook with a sheet for each table. */
	public static byte[] xlsx(List<Table> tables) {
		var out = new ByteArrayOutputStream();
		try (var workbook = new XSSFWorkbook()) {
			CellStyle head = workbook.createCellStyle();
			var bold = workbook.createFont();
			bold.setBold(true);
			head.setFont(bold);
			head.setWrapText(true);
			head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
			head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			CellStyle text = workbook.createCellStyle();
			text.setDataFormat(workbook.createDataFormat().getFormat("@"));
			for (Table table : tables) {
				write(table, workbook.createSheet(table.name()), head, text);
			}
			workbook.write(out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	private static void write(Table table, Sheet sheet, CellStyle head, CellStyle text) {
		var first = sheet.createRow(0);
		for (int column = 0; column < table.head().size(); column++) {
			var cell = first.createCell(column);
			cell.setCellValue(table.head().get(column));
			cell.setCellStyle(head);
			sheet.setColumnWidth(column, CHARACTER * width(table, column));
		}
		for (int number = 0; number < table.rows().size(); number++) {
			var row = sheet.createRow(number + 1);
			List<Value> values = table.rows().get(number);
			for (int column = 0; column < values.size(); column++) {
				switch (values.get(column)) {
					case Value.Number count -> row.createCell(column).setCellValue(count.number());
					case Value.Words words when !words.text().isEmpty() -> {
						var cell = row.createCell(column);
						cell.setCellValue(shortened(SafeText.written(words.text())));
						cell.setCellStyle(text);
					}
					default -> {
						// An empty cell is none.
					}
				}
			}
		}
		sheet.createFreezePane(Math.min(2, table.head().size()), 1);
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
	}

	private static int width(Table table, int column) {
		int widest = table.head().get(column).length() + 2;
		for (List<Value> row : table.rows()) {
			if (row.get(column) instanceof Value.Words words) {
				widest = Math.max(widest, words.text().length() + 1);
			}
		}
		return Math.clamp(widest, NARROWEST, WIDEST);
	}
}
