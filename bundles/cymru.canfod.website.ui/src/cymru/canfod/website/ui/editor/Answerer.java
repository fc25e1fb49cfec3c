package cymru.canfod.website.ui.editor;

import java.util.Optional;
import java.util.function.UnaryOperator;

import cymru.canfod.dsl.ide.write.Judged;
import cymru.canfod.dsl.ide.write.Said;

/** What a row asks of the page that it stands on. */
interface Answerer {

	/**
	 * Writes an answer down.
	 *
	 * @param change makes it from what the text says at this moment, which may be newer than what the row shows; empty takes it back
	 */
	void give(Line line, UnaryOperator<Optional<Said>> change);

	/** Takes over what a machine proposes. */
	void accept(Judged proposed);

	/** The row has the keyboard now. */
	void entered(CriterionRow row);

	/** Gives the keyboard to another row, so many further down. */
	void move(CriterionRow from, int rows);
}
