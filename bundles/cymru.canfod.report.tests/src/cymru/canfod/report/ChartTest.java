package cymru.canfod.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cymru.canfod.report.chart.BarDrawings;
import cymru.canfod.report.chart.Drawing;
import cymru.canfod.report.chart.Drawing.Rectangle;
import cymru.canfod.report.chart.Drawing.Words;
import cymru.canfod.report.document.AnswerChart;
import cymru.canfod.report.document.AnswerChart.Answer;

/** Charts tell the truth and can be read. */
class ChartTest {

	private final AnswerChart chart = Invented.chart();
	private final BarDrawings drawings = new BarDrawings(chart);

	@Test
	void allBarsBeginAtNoughtAndShareOneScale() {
		double unit = 0;
		for (AnswerChart.Question question : chart.questions()) {
			Drawing drawing = drawings.bars(question);
			for (AnswerChart.Bar bar : question.bars()) {
				double yes = bars(drawing).filter(r -> r.fill().equals(Palette.ground(Answer.YES))).skip(question.bars().indexOf(bar)).findFirst().orElseThrow()
						.width();
				unit = unit == 0 ? yes / bar.counts().get(0) : unit;
				assertEquals(unit * bar.counts().get(0), yes, 1e-9);
			}
			Rectangle first = bars(drawing).findFirst().orElseThrow();
			Words nought = words(drawing).filter(w -> w.text().equals("0")).findFirst().orElseThrow();
			assertEquals(first.x(), nought.x(), 1e-9);
		}
	}

	@Test
	void nothingLiesOutsideTheDrawing() {
		for (Drawing drawing : List.of(drawings.legend(), drawings.bars(chart.questions().get(0)), drawings.bars(chart.questions().get(1)))) {
			drawing.marks().forEach(mark -> {
				if (mark instanceof Rectangle r) {
					assertTrue(r.x() >= 0 && r.x() + r.width() <= drawing.width() && r.y() + r.height() <= drawing.height(), mark.toString());
				} else if (mark instanceof Words w) {
					assertTrue(w.y() <= drawing.height() && w.x() <= drawing.width(), mark.toString());
				}
			});
		}
	}

	@ParameterizedTest
	@EnumSource(Answer.class)
	void numbersInBarsCanBeRead(Answer answer) {
		assertTrue(contrast(Palette.figure(answer), Palette.ground(answer)) >= 4.5, answer + " " + contrast(Palette.figure(answer), Palette.ground(answer)));
	}

	@Test
	void textCanBeReadOnItsGround() {
		for (String[] pair : new String[][] { { Palette.TEXT, Palette.PAPER }, { Palette.MUTED, Palette.PAPER }, { Palette.MUTED, Palette.TINT },
				{ Palette.ACCENT, Palette.PAPER }, { Palette.ACCENT, Palette.TINT }, { Palette.ACCENT_TEXT, Palette.ACCENT },
				{ Palette.NOTICE, Palette.NOTICE_TINT } }) {
			assertTrue(contrast(pair[0], pair[1]) >= 4.5, pair[0] + " on " + pair[1] + ": " + contrast(pair[0], pair[1]));
		}
	}

	private static Stream<Rectangle> bars(Drawing drawing) {
		return drawing.marks().stream().filter(Rectangle.class::isInstance).map(Rectangle.class::cast).filter(r -> r.height() > 10);
	}

	private static Stream<Words> words(Drawing drawing) {
		return drawing.marks().stream().filter(Words.class::isInstance).map(Words.class::cast);
	}

	/** The contrast ratio of WCAG 2. */
	private static double contrast(String one, String other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(String colour) {
		int rgb = Integer.decode(colour);
		return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
