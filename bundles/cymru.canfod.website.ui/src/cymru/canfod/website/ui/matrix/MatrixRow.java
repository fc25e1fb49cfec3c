package cymru.canfod.website.ui.matrix;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Population;

/** A row of the matrix. Its cells are made when they are first asked for. */
sealed interface MatrixRow {

	/** The name of a provider or a group. */
	String label();

	/** What stands behind the name: the kind of a provider, the size of a group. */
	String kind();

	/** The cell of a column. */
	Cell cell(int column);

	/** A provider. */
	record Site(MatrixModel model, Fact.Provider provider, String label, String kind, @Nullable Cell[] cells) implements MatrixRow {

		@Override
		public String label() {
			return label;
		}

		@Override
		public String kind() {
			return kind;
		}

		@Override
		public Cell cell(int column) {
			Cell known = cells[column];
			if (known == null) {
				known = model.cell(provider.name().id(), column);
				cells[column] = known;
			}
			return known;
		}

		String id() {
			return provider.name().id();
		}
	}

	/** A group, counted; above its members. */
	record Group(MatrixModel model, Population population, String label, String kind, List<String> members, @Nullable Cell[] cells) implements MatrixRow {

		@Override
		public String label() {
			return label;
		}

		@Override
		public String kind() {
			return kind;
		}

		@Override
		public Cell cell(int column) {
			Cell known = cells[column];
			if (known == null) {
				known = model.count(population, column);
				cells[column] = known;
			}
			return known;
		}
	}
}
