package cymru.canfod.workbench.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;

import cymru.canfod.ui.RowTable;
import cymru.canfod.ui.RowTable.Column;
import cymru.canfod.workbench.Messages;

/** The table of problems, wherever it stands. */
public final class ProblemTable {

	private ProblemTable() {
	}

	/**
	 * An empty table.
	 *
	 * @param open goes to a problem that was chosen
	 */
	public static RowTable<Problem> in(Composite parent, Consumer<Problem> open) {
		return new RowTable<>(parent, Problem.class, List.of(
				new Column<>(Messages.COLUMN_PROBLEM, 760, Problem::text, (problem, palette) -> Optional.of(problem.isError() ? palette.bad() : palette.doubtful())),
				new Column<>(Messages.COLUMN_FILE, 220, problem -> problem.issue().file()),
				new Column<>(Messages.COLUMN_LINE, 60, problem -> Integer.toString(problem.issue().span().line()))), open);
	}
}
