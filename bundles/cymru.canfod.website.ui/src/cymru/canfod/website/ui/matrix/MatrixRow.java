package cymru.canfod.website.ui.matrix;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.tally.facts.Fact;

/** A row of the matrix. Its cells are made when they are first asked for: in the UI thread, or before that knows of the row. */
abstract sealed class MatrixRow {

	private final String label;
	private final String kind;
	private final @Nullable Cell[] cells;
	private final IntFunction<Cell> made;

	private MatrixRow(String label, String kind, int columns, IntFunction<Cell> made) {
		this.label = label;
		this.kind = kind;
		this.cells = new Cell[columns];
		this.made = made;
	}

	/** The name of a provider or a group. */
	String label() {
		return label;
	}

	/** What stands behind the name: the kind of a provider, the size of a group. */
	String kind() {
		return kind;
	}

	/** The cell of a column. */
	Cell cell(int column) {
		if (cells[column] == null) {
			cells[column] = made.apply(column);
		}
		return Objects.requireNonNull(cells[column]);
	}

	/** Makes all cells that are not made yet. */
	void make() {
		IntStream.range(0, cells.length).forEach(this::cell);
	}

	/** A provider. */
	static final class Site extends MatrixRow {
		private final Fact.Provider provider;

		Site(Fact.Provider provider, String kind, int columns, IntFunction<Cell> made) {
			super(provider.name().id() + "  " + provider.title().printed(), kind, columns, made);
			this.provider = provider;
		}

		Fact.Provider provider() {
			return provider;
		}

		String id() {
			return provider.name().id();
		}
	}

	/** A group, counted; above its members. */
	static final class Group extends MatrixRow {
		private final List<String> counted;
		private final int size;

		Group(String label, int size, List<String> counted, int columns, IntFunction<Cell> made) {
			super(label, Integer.toString(size), columns, made);
			this.counted = counted;
			this.size = size;
		}

		/** How many of its members are not counted: the inspector may not see yet what others say of them. */
		int uncounted() {
			return size - counted.size();
		}
	}
}
