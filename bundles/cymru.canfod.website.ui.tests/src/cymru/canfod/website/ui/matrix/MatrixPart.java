package cymru.canfod.website.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import cymru.canfod.ui.reviews.OpenReview;
import cymru.canfod.ui.testing.Ui;

/** The matrix as a page object: its rows by provider or group, its columns by criterion. */
@NonNullByDefault({})
final class MatrixPart {

	private final MatrixView view;

	private MatrixPart(MatrixView view) {
		this.view = view;
	}

	static MatrixPart open() throws PartInitException {
		return new MatrixPart((MatrixView) Ui.page().showView("cymru.canfod.website.ui.matrix"));
	}

	/** The one that is open. */
	static MatrixPart shown() {
		return new MatrixPart((MatrixView) Ui.page().findView("cymru.canfod.website.ui.matrix"));
	}

	/** Waits until there are so many rows. */
	MatrixPart rows(int count) {
		Ui.until(count + " rows", () -> content().getRowCount() == count);
		return this;
	}

	NatTable control() {
		return view.table().control();
	}

	private MatrixContent content() {
		return view.table().content();
	}

	/** The names of all rows. */
	List<String> names() {
		return content().rows().stream().map(MatrixRow::label).toList();
	}

	/** The ids of all columns. */
	List<String> columns() {
		return content().columns().stream().map(MatrixColumn::id).toList();
	}

	/** The title over a column. */
	String section(String column) {
		return view.table().section(column(column)).orElse("");
	}

	/** What stands over the names. */
	String title() {
		return view.table().section(MatrixRows.NAME).orElse("");
	}

	/** Whether it has the whole window. */
	boolean hasTheWindow() {
		return Ui.page().getPartState(Ui.page().getReference(view)) == IWorkbenchPage.STATE_MAXIMIZED;
	}

	/** What a cell shows. */
	String cell(String row, String column) {
		return content().getDataValue(column(column), row(row));
	}

	/** What stands behind a name. */
	String kind(String row) {
		return content().getDataValue(MatrixRows.KIND, row(row));
	}

	/** The cell itself. */
	Cell cellOf(String row, String column) {
		return content().row(row(row)).cell(column(column) - MatrixRows.FIRST_ANSWER);
	}

	private int row(String name) {
		int index = IntStream.range(0, names().size()).filter(row -> names().get(row).startsWith(name)).findFirst().orElse(-1);
		assertTrue(index >= 0, () -> name + " is not among " + names());
		return index;
	}

	private int column(String id) {
		int index = columns().indexOf(id);
		assertTrue(index >= 0, () -> id + " is not among " + columns());
		return index + MatrixRows.FIRST_ANSWER;
	}

	/** Puts the cursor on a cell, as a click does. */
	MatrixPart at(String row, String column) {
		view.table().select(column(column), row(row), column(column), row(row));
		return this;
	}

	/** Selects all cells between two, as a click and a click with Shift do. */
	MatrixPart range(String row, String column, String toRow, String toColumn) {
		view.table().select(column(column), row(row), column(toColumn), row(toRow));
		return this;
	}

	/** Presses a key in the table. */
	void press(char key) {
		Event event = new Event();
		event.character = key;
		event.keyCode = Character.toLowerCase(key);
		control().notifyListeners(SWT.KeyDown, event);
	}

	/** Presses a key that has no letter. */
	void press(int keyCode) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.character = keyCode == SWT.DEL || keyCode == SWT.CR ? (char) keyCode : 0;
		control().notifyListeners(SWT.KeyDown, event);
	}

	/** Sorts by a column, as a click on its head does. */
	void sort(String column) {
		view.sort(column(column));
	}

	/** Chooses from the first list that offers it. */
	void choose(String item) {
		Combo combo = Ui.find(view.control(), Combo.class, each -> each.indexOf(item) >= 0).orElseThrow(() -> new AssertionError("no " + item));
		combo.select(combo.indexOf(item));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	/** Types into the filter. */
	void filter(String words) {
		Ui.find(view.control(), Text.class, text -> true).orElseThrow().setText(words);
	}

	/** What is on the clipboard when the selection is copied. */
	String copied() {
		return view.table().copied();
	}

	/** How many colours the table is painted in. */
	int colours() {
		var image = new Image(control().getDisplay(), 800, 400);
		var gc = new GC(image);
		control().getLayer().getLayerPainter().paintLayer(control(), gc, 0, 0, new Rectangle(0, 0, 800, 400), control().getConfigRegistry());
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return (int) IntStream.range(0, data.width * data.height).map(i -> data.getPixel(i % data.width, i / data.width)).distinct().count();
	}

	/** All that is written around the table. */
	String says() {
		return String.join("\n", Ui.texts(view.control()));
	}

	/** Shows what it shows while a review is being read. */
	List<String> whileReading() {
		view.show(MatrixView.Read.of(Optional.empty(), true, MatrixRows.Asked.ALL));
		return Ui.all(view.control()).stream().filter(Label.class::isInstance).filter(Control::isVisible).map(label -> ((Label) label).getText()).toList();
	}

	/** The review that is shown. */
	OpenReview review() {
		return view.model().open();
	}
}
