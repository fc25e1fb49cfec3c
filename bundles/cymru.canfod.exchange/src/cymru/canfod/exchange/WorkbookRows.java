package cymru.canfod.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.xmlbeans.XmlException;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The rows of a workbook (.xlsx), read one after the other: of formulas only the values that stand beside them, of links and macros nothing. */
final class WorkbookRows implements SheetContentsHandler {

	private static final long MOST_UNPACKED = 64L * 1024 * 1024;
	private static final long MOST_TEXT = 32L * 1024 * 1024;

	private final List<List<String>> rows = new ArrayList<>();
	private List<String> row = new ArrayList<>();

	/** Ends the reading of a sheet that is too large. */
	private static final class Stop extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final transient SheetProblem problem;

		Stop(SheetProblem problem) {
			this.problem = problem;
		}
	}

	private WorkbookRows() {
	}

	static List<List<String>> read(byte[] bytes) throws SheetProblem {
		ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
		ZipSecureFile.setMaxTextSize(MOST_TEXT);
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
			XSSFReader reader = new XSSFReader(file);
			var strings = new ReadOnlySharedStringsTable(file);
			var sheets = reader.getSheetsData();
			while (sheets.hasNext()) {
				try (InputStream sheet = sheets.next()) {
					List<List<String>> rows = rows(sheet, reader, strings);
					if (!rows.isEmpty()) {
						return rows;
					}
				}
			}
			return List.of();
		} catch (Stop e) {
			throw e.problem;
		} catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException e) {
			throw problem(e);
		} catch (RuntimeException e) {
			// The library was not written for files that mean harm: whatever it stumbles over is damage in the file.
			throw problem(e);
		}
	}

	private static List<List<String>> rows(InputStream sheet, XSSFReader reader, ReadOnlySharedStringsTable strings)
			throws SAXException, ParserConfigurationException, IOException, OpenXML4JException {
		var rows = new WorkbookRows();
		var parser = XMLHelper.newXMLReader();
		parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, new DataFormatter(Locale.ROOT), false));
		parser.parse(new InputSource(sheet));
		return rows.rows;
	}

	private static SheetProblem problem(Exception e) {
		for (Throwable cause = e; cause != null; cause = cause.getCause()) {
			if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
				return new SheetProblem(SheetProblem.Reason.BOMB);
			}
			if (cause instanceof XmlException || cause instanceof SAXException) {
				return new SheetProblem(SheetProblem.Reason.DAMAGED, "XML");
			}
		}
		String message = String.valueOf(e.getMessage());
		return new SheetProblem(SheetProblem.Reason.DAMAGED, message.lines().findFirst().orElse("?").replaceAll("[.\\s]+$", ""));
	}

	@Override
	public void startRow(int number) {
		if (number >= SheetReader.MOST_ROWS) {
			throw new Stop(new SheetProblem(SheetProblem.Reason.TOO_MANY_ROWS, SheetReader.MOST_ROWS));
		}
		row = new ArrayList<>();
	}

	@Override
	public void endRow(int number) {
		rows.add(row);
	}

	@Override
	public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
		int column = reference == null ? row.size() : new CellReference(reference).getCol();
		if (column >= SheetReader.MOST_COLUMNS) {
			throw new Stop(new SheetProblem(SheetProblem.Reason.TOO_MANY_COLUMNS, SheetReader.MOST_COLUMNS));
		}
		while (row.size() < column) {
			row.add("");
		}
		row.add(value == null ? "" : value);
	}
}
