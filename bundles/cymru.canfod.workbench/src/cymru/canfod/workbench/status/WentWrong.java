package cymru.canfod.workbench.status;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;

import cymru.canfod.ui.CornerNotice;
import cymru.canfod.workbench.Messages;

/** Shows what is logged as an error to the user, as a sentence with the details behind a link: nothing is lost silently. */
public final class WentWrong implements ILogListener {

	/** The same sentence is shown again only after this time. */
	private static final Duration QUIET = Duration.ofSeconds(30);

	private final Display display;
	private String last = "";
	private Instant lastShown = Instant.EPOCH;

	/** Begins to listen; ends with the display. */
	public WentWrong(Display display) {
		this.display = display;
		Platform.addLogListener(this);
		display.disposeExec(() -> Platform.removeLogListener(this));
	}

	@Override
	public void logging(IStatus status, String plugin) {
		if (status.getSeverity() == IStatus.ERROR && !display.isDisposed() && !ReviewAway.explains(status)) {
			display.asyncExec(() -> show(status));
		}
	}

	private void show(IStatus status) {
		boolean ours = status.getPlugin().startsWith("cymru.canfod");
		String sentence = ours ? status.getMessage() : Messages.WENT_WRONG_INSIDE.text(status.getMessage());
		if (sentence.equals(last) && Instant.now().isBefore(lastShown.plus(QUIET))) {
			return;
		}
		last = sentence;
		lastShown = Instant.now();
		CornerNotice.show(display, Messages.WENT_WRONG.text(), CornerNotice.BRIEFLY, parent -> content(parent, sentence, status));
	}

	private static Control content(Composite parent, String sentence, IStatus status) {
		var link = new Link(parent, SWT.WRAP);
		link.setText(sentence.replace("&", "&&") + " <a>" + Messages.DETAILS.text() + "</a>");
		link.addListener(SWT.Selection, e -> ErrorDialog.openError(null, Messages.WENT_WRONG.text(), null, status));
		return link;
	}
}
