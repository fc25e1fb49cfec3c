package cymru.canfod.search.ui.view;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import cymru.canfod.search.query.QueryProblem;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.ui.Words;
import cymru.canfod.ui.theme.Palette;

/** The field for a query: tells at every letter what stands in it, and underlines what is wrong with it at its place. */
public final class QueryField {

	private final StyledText text;
	private final Words hint;
	private final Suggesting suggesting;
	private boolean silent;

	/** @param typed told what stands in the field whenever somebody has changed it */
	public QueryField(Composite parent, Words hint, Consumer<String> typed) {
		this.hint = hint;
		text = Named.as(new StyledText(parent, SWT.SINGLE | SWT.BORDER), Messages.QUERY);
		text.setMargins(6, 4, 6, 4);
		suggesting = new Suggesting(text);
		text.addListener(SWT.Modify, e -> {
			text.redraw();
			if (!silent) {
				typed.accept(text.getText());
			}
		});
		text.addListener(SWT.Paint, this::hint);
		text.setKeyBinding('A' | SWT.MOD1, ST.SELECT_ALL);
		// Tab goes on to the next control: nobody asks for a tab.
		text.addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				e.doit = true;
			}
		});
	}

	/** Tells of keys that were pressed for the field itself rather than for what is suggested below it. */
	public void onKey(Listener pressed) {
		text.addListener(SWT.KeyDown, event -> {
			if (event.doit && !suggesting.isOpen()) {
				pressed.handleEvent(event);
			}
		});
	}

	/** The control itself. */
	public StyledText control() {
		return text;
	}

	/** Puts other words into the field, as if they had been there; whoever types then types over them. */
	public void put(String words) {
		if (!text.getText().equals(words)) {
			silent = true;
			text.setText(words);
			text.selectAll();
			silent = false;
		}
	}

	/** Underlines what is wrong, or nothing any more. */
	public void mark(Optional<QueryProblem> problem) {
		int length = text.getCharCount();
		text.setStyleRange(null);
		problem.filter(each -> length > 0).ifPresent(each -> {
			int start = Math.min(each.offset(), length - 1);
			var range = new StyleRange(start, Math.max(1, Math.min(each.length(), length - start)), null, null);
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
			range.underlineColor = Palette.on(text.getBackground()).bad();
			text.setStyleRange(range);
		});
	}

	/** What can be asked, while nothing is. */
	private void hint(@Nullable Event event) {
		if (event != null && text.getCharCount() == 0) {
			event.gc.setForeground(Palette.on(text.getBackground()).quiet());
			Point at = Objects.requireNonNull(text.getLocationAtOffset(0));
			event.gc.drawText(hint.text(), at.x + 2, at.y, true);
		}
	}
}
