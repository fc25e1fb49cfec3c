package cymru.canfod.report;

import cymru.canfod.report.document.AnswerChart.Answer;

/** The report's colours as {@code #rrggbb}, the same in every format; text on its ground has a contrast of 4.5:1 or more. */
public final class Palette {

	public static final String TEXT = "#1b1f24";
	public static final String MUTED = "#565d66";
	public static final String ACCENT = "#0b4f5c";
	public static final String ACCENT_TEXT = "#ffffff";
	public static final String TINT = "#eaf3f4";
	public static final String RULE = "#b8c4c8";
	public static final String NOTICE = "#8a2f0b";
	public static final String NOTICE_TINT = "#fdf1ea";
	public static final String PAPER = "#ffffff";

	private Palette() {
	}

	/** The colour of an answer in a bar. */
	public static String ground(Answer answer) {
		return switch (answer) {
		case YES -> "#00705a";
		case NO -> "#c0390f";
		case MIXED -> "#7a3f9d";
		case UNCLEAR -> "#66707a";
		case NOT_ASKED -> PAPER;
		};
	}

	/** The colour of a number on {@link #ground}. */
	public static String figure(Answer answer) {
		return answer == Answer.NOT_ASKED ? MUTED : ACCENT_TEXT;
	}
}
