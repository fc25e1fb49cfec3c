package cymru.canfod.workbench.status;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;

import cymru.canfod.dsl.ui.saving.Autosave;
import cymru.canfod.ui.CornerNotice;
import cymru.canfod.workbench.Messages;

/** Tells of files that another program took away while they were open, and writes them back when asked to; and of those that it changed so that they cannot be shown. */
public final class GoneNotice implements Autosave.Listener {

	private final Display display;

	public GoneNotice(Autosave autosave, Display display) {
		this.display = display;
		autosave.addListener(this);
	}

	@Override
	public void saving() {
		// the status line tells of it
	}

	@Override
	public void saved() {
		// the status line tells of it
	}

	@Override
	public void failed(String sentence) {
		// the status line tells of it
	}

	@Override
	public void gone(String sentence, Optional<Runnable> writeBack) {
		CornerNotice.show(display, Messages.GONE.text(), CornerNotice.FOR_A_MINUTE, parent -> content(parent, sentence, writeBack));
	}

	@Override
	public void notShown(String sentence) {
		CornerNotice.show(display, Messages.NOT_SHOWN.text(), CornerNotice.FOR_A_MINUTE, parent -> content(parent, sentence, Optional.empty()));
	}

	private static Control content(Composite parent, String sentence, Optional<Runnable> writeBack) {
		var link = new Link(parent, SWT.WRAP);
		String words = sentence.replace("&", "&&");
		link.setText(writeBack.isPresent() ? words + " <a>" + Messages.WRITE_BACK.text() + "</a>" : words);
		writeBack.ifPresent(choice -> link.addListener(SWT.Selection, e -> {
			choice.run();
			link.getShell().close();
		}));
		return link;
	}
}
