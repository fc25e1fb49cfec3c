package cymru.canfod.workbench.reviews;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import cymru.canfod.dsl.folder.BuiltIns;
import cymru.canfod.dsl.folder.FileReader;
import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.UiThread;
import cymru.canfod.workbench.Messages;

/** The schemes that a new review can choose from: those that the language brings and those of plug-ins. */
final class Schemes {

	private Schemes() {
	}

	/** Reads them outside the UI thread and hands them over in it. */
	static void read(Display display, Consumer<List<Fact.Scheme>> then) {
		Job.createSystem(Messages.READING_SCHEMES.text(), (ICoreRunnable) monitor -> {
			List<Fact.Scheme> schemes = BuiltIns.read(FileReader.caching()).stream().flatMap(file -> file.elements().stream()).filter(Fact.Scheme.class::isInstance)
					.map(Fact.Scheme.class::cast).toList();
			UiThread.later(display, () -> then.accept(schemes));
		}).schedule();
	}

	/** "Estyn thematic reviews, 2023". */
	static String label(Fact.Scheme scheme) {
		String title = scheme.title().in(InterfaceLanguage.current());
		return scheme.version().isBlank() || title.contains(scheme.version()) ? title : title + ", " + scheme.version();
	}
}
