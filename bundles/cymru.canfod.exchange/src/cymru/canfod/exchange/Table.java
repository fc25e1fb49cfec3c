package cymru.canfod.exchange;

import java.util.List;

/**
 * A table that goes out to a spreadsheet.
 *
 * @param name of the sheet
 * @param head titles of the columns
 * @param rows each with as many cells as there are columns
 */
public record Table(String name, List<String> head, List<List<Value>> rows) {

	/** What stands in a cell. */
	public sealed interface Value {

		/** A text, perhaps empty. */
		record Words(String text) implements Value {
		}

		/** A whole number. */
		record Number(int number) implements Value {
		}

		/** Where nothing is. */
		Value NOTHING = new Words("");
	}
}
