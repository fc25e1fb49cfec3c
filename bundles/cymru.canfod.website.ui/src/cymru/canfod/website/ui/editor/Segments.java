package cymru.canfod.website.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.ui.theme.Palette;
import cymru.canfod.website.ui.answers.AnswerKey;

/** The answers to choose from, side by side, each with its sign and its key; one of them is chosen. One control: a row of buttons would be five. */
final class Segments {

	private static final int WIDTH = 36;
	private static final int MARGIN = 2;
	private static final int PADDING = 5;

	private final Canvas canvas;
	private final List<AnswerKey> signs;
	private final Consumer<AnswerKey> chosen;
	/** None where the answer is a number or a text. */
	private Optional<AnswerKey> selected = Optional.of(AnswerKey.NOT_LOOKED_AT);
	private String said = "";
	private String criterion = "";

	/** @param chosen told when somebody has chosen an answer */
	Segments(Composite parent, List<AnswerKey> signs, Consumer<AnswerKey> chosen) {
		this.signs = signs;
		this.chosen = chosen;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.FocusIn, e -> focusChanged());
		canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
		canvas.addListener(SWT.MouseDown, e -> {
			if (e.button == 1) {
				canvas.setFocus();
				at(e.x).ifPresent(this::choose);
			}
		});
		canvas.addListener(SWT.MouseMove, e -> canvas.setToolTipText(at(e.x).map(Segments::tip).orElse("")));
		canvas.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_RIGHT) {
				int next = index() + (e.keyCode == SWT.ARROW_LEFT ? -1 : 1);
				choose(signs.get(Math.clamp(next, 0, signs.size() - 1)));
			}
		});
		canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.getAccessible().addAccessibleListener(new Names());
		canvas.getAccessible().addAccessibleControlListener(new States());
	}

	Canvas canvas() {
		return canvas;
	}

	/** The size that all of them need. */
	Point size() {
		GC gc = new GC(canvas);
		int height = gc.getFontMetrics().getHeight();
		gc.dispose();
		return new Point(signs.size() * WIDTH + 2 * MARGIN + 1, height + 2 * PADDING + 2 * MARGIN);
	}

	/**
	 * Shows an answer.
	 *
	 * @param answer in words
	 * @param sign none where it is a number or a text
	 */
	void show(String asked, String answer, Optional<AnswerKey> sign) {
		criterion = asked;
		said = answer;
		if (!selected.equals(sign)) {
			selected = sign;
			canvas.redraw();
			canvas.getAccessible().selectionChanged();
			focusChanged();
		}
	}

	private void choose(AnswerKey sign) {
		if (!is(sign)) {
			chosen.accept(sign);
		}
	}

	private void focusChanged() {
		canvas.redraw();
		if (canvas.isFocusControl()) {
			canvas.getAccessible().setFocus(index());
		}
	}

	private int index() {
		return selected.map(signs::indexOf).orElse(0);
	}

	private boolean is(AnswerKey sign) {
		return selected.filter(sign::equals).isPresent();
	}

	private Optional<AnswerKey> at(int x) {
		int index = Math.floorDiv(x - MARGIN, WIDTH);
		return index >= 0 && index < signs.size() ? Optional.of(signs.get(index)) : Optional.empty();
	}

	private static String tip(AnswerKey sign) {
		return sign.answer().word(InterfaceLanguage.current()) + " (" + letter(sign) + ")";
	}

	/** The key as people call it. */
	static String letter(AnswerKey sign) {
		return sign == AnswerKey.NOT_LOOKED_AT ? "Del" : String.valueOf(Character.toUpperCase(sign.key()));
	}

	private void paint(GC gc) {
		Color ground = canvas.getParent().getBackground();
		Color ink = canvas.getParent().getForeground();
		Palette palette = Palette.on(ground);
		Rectangle all = canvas.getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(ground);
		gc.fillRectangle(all);
		int height = all.height - 2 * MARGIN - 1;
		for (int i = 0; i < signs.size(); i++) {
			AnswerKey sign = signs.get(i);
			int x = MARGIN + i * WIDTH;
			boolean filled = is(sign) && sign != AnswerKey.NOT_LOOKED_AT;
			if (filled) {
				gc.setBackground(sign.answer().colour(palette));
				gc.fillRectangle(x, MARGIN, WIDTH, height);
			}
			gc.setForeground(filled ? ground : is(sign) ? ink : palette.quiet());
			String words = sign == AnswerKey.NOT_LOOKED_AT ? sign.answer().sign() : sign.answer().sign() + " " + letter(sign);
			Point size = gc.textExtent(words);
			gc.drawText(words, x + (WIDTH - size.x) / 2, MARGIN + (height - size.y) / 2, true);
			if (i > 0) {
				gc.setForeground(palette.quiet());
				gc.drawLine(x, MARGIN + 4, x, MARGIN + height - 4);
			}
		}
		gc.setForeground(palette.quiet());
		gc.drawRoundRectangle(MARGIN, MARGIN, signs.size() * WIDTH, height, 6, 6);
		if (canvas.isFocusControl()) {
			gc.setForeground(ink);
			gc.setLineWidth(2);
			gc.drawRoundRectangle(1, 1, all.width - 2, all.height - 2, 8, 8);
		}
	}

	private boolean isOne(int child) {
		return child >= 0 && child < signs.size();
	}

	private final class Names extends AccessibleAdapter {
		@Override
		public void getName(@Nullable AccessibleEvent event) {
			if (event != null) {
				event.result = isOne(event.childID) ? signs.get(event.childID).answer().word(InterfaceLanguage.current()) : criterion + ": " + said;
			}
		}

		@Override
		public void getKeyboardShortcut(@Nullable AccessibleEvent event) {
			if (event != null && isOne(event.childID)) {
				event.result = letter(signs.get(event.childID));
			}
		}
	}

	private final class States extends AccessibleControlAdapter {
		@Override
		public void getRole(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				event.detail = isOne(event.childID) ? ACC.ROLE_RADIOBUTTON : ACC.ROLE_GROUP;
			}
		}

		@Override
		public void getChildCount(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				event.detail = signs.size();
			}
		}

		@Override
		public void getState(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				boolean checked = isOne(event.childID) && is(signs.get(event.childID));
				event.detail = ACC.STATE_FOCUSABLE | (checked ? ACC.STATE_CHECKED : 0) | (checked && canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}
		}

		@Override
		public void getFocus(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				event.childID = canvas.isFocusControl() ? index() : ACC.CHILDID_NONE;
			}
		}

		@Override
		public void getChildAtPoint(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				event.childID = at(canvas.toControl(event.x, event.y).x).map(signs::indexOf).orElse(ACC.CHILDID_SELF);
			}
		}

		@Override
		public void getLocation(@Nullable AccessibleControlEvent event) {
			if (event != null) {
				Rectangle all = canvas.getClientArea();
				int x = isOne(event.childID) ? MARGIN + event.childID * WIDTH : 0;
				Point place = canvas.toDisplay(x, 0);
				event.x = place.x;
				event.y = place.y;
				event.width = isOne(event.childID) ? WIDTH : all.width;
				event.height = all.height;
			}
		}
	}
}
