package cymru.canfod.report.chart;

import java.util.ArrayList;
import java.util.List;

import cymru.canfod.report.Lettering;
import cymru.canfod.report.Palette;
import cymru.canfod.report.chart.Drawing.Align;
import cymru.canfod.report.chart.Drawing.Mark;
import cymru.canfod.report.chart.Drawing.Rectangle;
import cymru.canfod.report.chart.Drawing.Words;
import cymru.canfod.report.document.AnswerChart;
import cymru.canfod.report.document.AnswerChart.Answer;
import cymru.canfod.report.document.AnswerChart.Bar;
import cymru.canfod.report.document.AnswerChart.Question;

/** Lays out the parts of an answer chart, all of one width and on one scale that begins at 0. */
public final class BarDrawings {

	/** As wide as the text of an A4 page. */
	public static final int WIDTH = 604;

	private static final double SIZE = 11;
	private static final double LEADING = 14;
	private static final double BARS_FROM = 176;
	private static final double BARS_TO = 510;
	private static final double BAR_HEIGHT = 18;
	private static final double SWATCH = 12;

	private final AnswerChart chart;
	private final double unit;

	public BarDrawings(AnswerChart chart) {
		this.chart = chart;
		this.unit = (BARS_TO - BARS_FROM) / chart.largest();
	}

	/** The key to the colours. */
	public Drawing legend() {
		List<Mark> marks = new ArrayList<>();
		double x = 0;
		double y = 4;
		for (Answer answer : Answer.values()) {
			String name = chart.legend().get(answer.ordinal());
			double width = SWATCH + 6 + Lettering.width(name, SIZE, false) + 18;
			if (x > 0 && x + width > WIDTH) {
				x = 0;
				y += LEADING + 4;
			}
			marks.add(new Rectangle(x, y, SWATCH, SWATCH, Palette.ground(answer), border(answer)));
			marks.add(new Words(x + SWATCH + 6, y + 10, SIZE, false, Palette.TEXT, Align.START, name));
			x += width;
		}
		return new Drawing(WIDTH, height(y + LEADING + 4), String.join(", ", chart.legend()), marks);
	}

	/** The bars of a question, with the scale below them. */
	public Drawing bars(Question question) {
		List<Mark> marks = new ArrayList<>();
		double y = 2;
		for (Bar bar : question.bars()) {
			List<String> lines = Lettering.lines(bar.group(), BARS_FROM - 10, SIZE, false);
			double height = Math.max(BAR_HEIGHT, lines.size() * LEADING);
			double text = y + (height - lines.size() * LEADING) / 2 + 10.5;
			for (String line : lines) {
				marks.add(new Words(BARS_FROM - 8, text, SIZE, false, Palette.TEXT, Align.END, line));
				text += LEADING;
			}
			double middle = y + height / 2;
			addSegments(bar, middle - BAR_HEIGHT / 2, marks);
			marks.add(new Words(BARS_FROM + bar.total() * unit + 8, middle + 4, SIZE, true, Palette.TEXT, Align.START, bar.summary()));
			y += height + 5;
		}
		addScale(y, marks);
		return new Drawing(WIDTH, height(y + 18), question.description(), marks);
	}

	/** Whole points on paper (3 points are 4 pixels): BIRT would squeeze the drawing into the next smaller ones. */
	private static int height(double pixels) {
		return (int) Math.ceil(pixels / 4) * 4;
	}

	private void addSegments(Bar bar, double y, List<Mark> marks) {
		double x = BARS_FROM;
		for (Answer answer : Answer.values()) {
			int count = bar.counts().get(answer.ordinal());
			double width = count * unit;
			if (count > 0) {
				marks.add(new Rectangle(x, y, width, BAR_HEIGHT, Palette.ground(answer), border(answer)));
				String figure = Integer.toString(count);
				if (Lettering.width(figure, SIZE, false) + 2 <= width) {
					marks.add(new Words(x + width / 2, y + 13, SIZE, false, Palette.figure(answer), Align.MIDDLE, figure));
				}
			}
			x += width;
		}
	}

	private void addScale(double y, List<Mark> marks) {
		int step = step(chart.largest());
		marks.add(new Rectangle(BARS_FROM, y, chart.largest() * unit, 0.5, Palette.MUTED, Palette.MUTED));
		for (int tick = 0; tick <= chart.largest(); tick += step) {
			double x = BARS_FROM + tick * unit;
			marks.add(new Rectangle(x, y, 0.5, 3, Palette.MUTED, Palette.MUTED));
			marks.add(new Words(x, y + 13, 9, false, Palette.MUTED, Align.MIDDLE, Integer.toString(tick)));
		}
	}

	/** The smallest of 1, 2, 5, 10, 20 ... that gives at most eight steps. */
	private static int step(int largest) {
		for (int power = 1;; power *= 10) {
			for (int digit : new int[] { 1, 2, 5 }) {
				if (largest <= 8L * digit * power) {
					return digit * power;
				}
			}
		}
	}

	private static String border(Answer answer) {
		return answer == Answer.NOT_ASKED ? Palette.MUTED : Palette.PAPER;
	}
}
