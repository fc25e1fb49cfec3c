package cymru.canfod.workbench.claims;

import java.util.Comparator;

import org.eclipse.swt.SWT;

import cymru.canfod.workbench.Messages;

/** The columns of the Claims view, with their usual width in points and how they sort. */
enum ClaimColumn {
	VERDICT(Messages.COLUMN_VERDICT, 210, SWT.LEFT, Comparator.comparingInt((ClaimRow row) -> -row.weight()).thenComparing(ClaimRow::verdict)),
	WORDS(Messages.COLUMN_WORDS, 200, SWT.LEFT, byText(1)),
	STRONGEST(Messages.COLUMN_STRONGEST, 120, SWT.LEFT, byText(2)),
	COUNT(Messages.COLUMN_COUNT, 80, SWT.RIGHT,
			Comparator.comparingInt((ClaimRow row) -> row.claim().verdict().count().count()).thenComparingInt(row -> row.claim().verdict().count().base())),
	PERCENT(Messages.COLUMN_PERCENT, 60, SWT.RIGHT, Comparator.comparingInt(ClaimRow::percent)),
	MARGIN(Messages.COLUMN_MARGIN, 70, SWT.RIGHT, Comparator.comparingInt((ClaimRow row) -> row.claim().verdict().margin())),
	FINDING(Messages.COLUMN_FINDING, 80, SWT.LEFT, byText(6)),
	CHAPTER(Messages.COLUMN_CHAPTER, 180, SWT.LEFT, byText(7)),
	LANGUAGE(Messages.COLUMN_LANGUAGE, 80, SWT.LEFT, byText(8)),
	FILE(Messages.COLUMN_FILE, 200, SWT.LEFT, byText(9));

	private final Messages title;
	private final int width;
	private final int style;
	private final Comparator<ClaimRow> order;

	ClaimColumn(Messages title, int width, int style, Comparator<ClaimRow> order) {
		this.title = title;
		this.width = width;
		this.style = style;
		this.order = order;
	}

	String title() {
		return title.text();
	}

	int width() {
		return width;
	}

	/** SWT.LEFT or SWT.RIGHT. */
	int style() {
		return style;
	}

	Comparator<ClaimRow> order() {
		return order;
	}

	private static Comparator<ClaimRow> byText(int column) {
		return Comparator.comparing((ClaimRow row) -> row.cells().get(column), String.CASE_INSENSITIVE_ORDER);
	}
}
