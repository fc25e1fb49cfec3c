package cymru.canfod.dsl.ui.show;

import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.TextStyle;

import cymru.canfod.tally.VerdictCode;

/** The colour of a verdict's sign. */
final class VerdictStyler extends Styler {

	private final VerdictCode verdict;

	VerdictStyler(VerdictCode verdict) {
		this.verdict = verdict;
	}

	@Override
	public void applyStyles(TextStyle style) {
		style.foreground = TokenStyles.of(verdict);
	}
}
