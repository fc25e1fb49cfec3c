package cymru.canfod.dsl.ui.form;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Control;

import cymru.canfod.dsl.ide.session.Snapshot;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ui.OpenFile;
import cymru.canfod.dsl.ui.OpenFiles;

/**
 * Brings every new state of a document's review to the UI thread, together with the document's text; states that have been overtaken by more typing
 * are passed over, since their places no longer fit.
 */
public final class SnapshotFollower {

	private final Consumer<Source> target;
	private final Consumer<Snapshot> listener = s -> later();
	private Optional<OpenFile> file = Optional.empty();
	private Control control;

	/** @param target is told in the UI thread */
	public SnapshotFollower(Consumer<Source> target) {
		this.target = target;
	}

	/**
	 * To be called in the UI thread when there is another document.
	 *
	 * @param shownIn once it is disposed, nothing is brought any more
	 */
	public void follow(IDocument document, Control shownIn) {
		stop();
		control = shownIn;
		file = OpenFiles.of(document);
		file.ifPresent(f -> f.session().addListener(listener));
		now();
	}

	/** Brings nothing any more. */
	public void stop() {
		file.ifPresent(f -> f.session().removeListener(listener));
		file = Optional.empty();
	}

	private void later() {
		if (control != null && !control.isDisposed()) {
			control.getDisplay().asyncExec(this::now);
		}
	}

	private void now() {
		if (control == null || control.isDisposed()) {
			stop();
			return;
		}
		file.ifPresent(f -> {
			var snapshot = f.session().current();
			var text = f.document().get();
			if (text.equals(snapshot.open().get(f.path()))) {
				snapshot.review().file(f.path()).ifPresent(facts -> target.accept(new Source(f.path(), text, facts, snapshot.review())));
			}
		});
	}
}
