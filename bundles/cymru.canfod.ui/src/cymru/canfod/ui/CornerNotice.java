package cymru.canfod.ui;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.AbstractNotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * A few words in a corner of the screen, above those that are there already, which go by themselves unless the mouse points at them. The platform would fade them in and out in jobs, which fail
 * when the workbench is left meanwhile.
 */
public final class CornerNotice extends AbstractNotificationPopup {

	/** Long enough for one sentence. */
	public static final Duration BRIEFLY = Duration.ofSeconds(8);
	/** Long enough to read several lines and choose a link. */
	public static final Duration FOR_A_MINUTE = Duration.ofMinutes(1);

	private static final int MARGIN = 10;
	private static final int WIDTH = 340;

	private final String title;
	private final Duration stay;
	private final Function<Composite, Control> content;

	private CornerNotice(Display display, String title, Duration stay, Function<Composite, Control> content) {
		super(display);
		this.title = title;
		this.stay = stay;
		this.content = content;
	}

	/** Shows what the function makes; in the UI thread. */
	public static CornerNotice show(Display display, String title, Duration stay, Function<Composite, Control> content) {
		var notice = new CornerNotice(display, title, stay, content);
		notice.open();
		return notice;
	}

	/** Shows a sentence, briefly; in the UI thread. */
	public static void show(Display display, String title, String sentence) {
		show(display, title, BRIEFLY, sentence);
	}

	/** Shows a sentence; in the UI thread. */
	public static CornerNotice show(Display display, String title, Duration stay, String sentence) {
		return show(display, title, stay, parent -> {
			var label = new Label(parent, SWT.WRAP);
			label.setText(sentence.replace("&", "&&"));
			return label;
		});
	}

	@Override
	public int open() {
		create();
		constrainShellSize();
		aboveOthers();
		getShell().setVisible(true);
		later();
		return OK;
	}

	@Override
	public void closeFade() {
		close();
	}

	@Override
	protected @Nullable String getPopupShellTitle() {
		return title;
	}

	@Override
	protected void createContentArea(@Nullable Composite parent) {
		if (parent != null) {
			GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(parent);
			Control made = content.apply(parent);
			if (made.getLayoutData() == null) {
				// Without a width the window would be as high as the words on one line.
				GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(made);
			}
		}
	}

	private void aboveOthers() {
		Rectangle own = getShell().getBounds();
		int top = Arrays.stream(getShell().getDisplay().getShells()).filter(shell -> shell.isVisible() && shell.getData() instanceof CornerNotice)
				.mapToInt(shell -> shell.getBounds().y).min().orElse(Integer.MAX_VALUE);
		int y = Math.min(own.y, top - own.height);
		if (y >= getShell().getMonitor().getClientArea().y) {
			getShell().setLocation(own.x, y);
		}
	}

	private void later() {
		getShell().getDisplay().timerExec((int) stay.toMillis(), this::closeUnlessPointedAt);
	}

	private void closeUnlessPointedAt() {
		Shell shell = getShell();
		if (shell != null && !shell.isDisposed()) {
			if (shell.getBounds().contains(shell.getDisplay().getCursorLocation())) {
				later();
			} else {
				close();
			}
		}
	}
}
