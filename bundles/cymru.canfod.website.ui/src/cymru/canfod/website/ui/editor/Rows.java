package cymru.canfod.website.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The criteria one below the other, of which one has the keyboard. */
final class Rows {

	private final Answerer page;
	private final ScrolledComposite scrolled;
	private final Composite content;
	private final List<CriterionRow> rows = new ArrayList<>();
	private final List<SectionHead> heads = new ArrayList<>();
	private Optional<CriterionRow> active = Optional.empty();

	Rows(Composite parent, Answerer page) {
		this.page = page;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setAlwaysShowScrollBars(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		content = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		scrolled.setContent(content);
		scrolled.addListener(SWT.Resize, e -> layout());
	}

	/** Shows the lines; the same criteria keep their rows, and with them the keyboard. */
	void show(List<Line> lines, boolean editable) {
		boolean fits = rows.stream().map(row -> shape(row.line())).toList().equals(lines.stream().map(Rows::shape).toList());
		content.setRedraw(false);
		if (!fits) {
			make(lines);
		}
		heads.forEach(head -> head.show(lines));
		boolean changed = !fits;
		for (int i = 0; i < rows.size(); i++) {
			changed |= rows.get(i).show(lines.get(i), editable);
		}
		if (changed) {
			layout();
		}
		content.setRedraw(true);
	}

	private static List<Object> shape(Line line) {
		return List.of(line.id(), line.criterion().type(), line.section());
	}

	private void make(List<Line> lines) {
		Arrays.stream(content.getChildren()).forEach(Control::dispose);
		rows.clear();
		heads.clear();
		active = Optional.empty();
		String section = "";
		for (Line line : lines) {
			if (!line.section().equals(section)) {
				section = line.section();
				if (!section.isEmpty()) {
					heads.add(new SectionHead(content, section));
				}
			}
			rows.add(new CriterionRow(content, line, page));
		}
	}

	private void layout() {
		int width = scrolled.getClientArea().width;
		if (width > 0) {
			content.layout(true, true);
			scrolled.setMinSize(content.computeSize(width, SWT.DEFAULT));
		}
	}

	/** The row of a criterion. */
	Optional<CriterionRow> row(String criterion) {
		return rows.stream().filter(row -> row.line().id().equals(criterion)).findFirst();
	}

	/** The titles of the sections. */
	List<SectionHead> heads() {
		return heads;
	}

	/** The row that has the keyboard, or had it last. */
	Optional<CriterionRow> active() {
		return active;
	}

	/** A row has the keyboard now. */
	void entered(CriterionRow row) {
		if (active.filter(row::equals).isPresent()) {
			return;
		}
		boolean changed = active.map(before -> before.setActive(false)).orElse(false);
		active = Optional.of(row);
		if (row.setActive(true) | changed) {
			layout();
		}
		reveal(row);
	}

	private void reveal(CriterionRow row) {
		Rectangle bounds = row.area().getBounds();
		Point origin = scrolled.getOrigin();
		int height = scrolled.getClientArea().height;
		if (bounds.y < origin.y) {
			scrolled.setOrigin(0, bounds.y);
		} else if (bounds.y + bounds.height > origin.y + height) {
			scrolled.setOrigin(0, bounds.y + bounds.height - height);
		}
	}

	/** Gives the keyboard to a row so many further down. */
	void move(CriterionRow from, int by) {
		int to = Math.clamp(rows.indexOf(from) + by, 0, rows.size() - 1);
		rows.get(to).setFocus();
	}

	/** Gives the keyboard to the row that had it last: at first to the first one without an answer. */
	void setFocus() {
		active.or(() -> rows.stream().filter(row -> row.line().answer().isEmpty()).findFirst()).or(() -> rows.stream().findFirst()).ifPresentOrElse(CriterionRow::setFocus,
				scrolled::setFocus);
	}

	void commit() {
		rows.forEach(CriterionRow::commit);
	}
}
