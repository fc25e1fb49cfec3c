package cymru.canfod.dsl.ui.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Remembers what was told of saving. */
@NonNullByDefault({})
final class Told implements Autosave.Listener {

	final List<String> gone = new ArrayList<>();
	final List<String> notShown = new ArrayList<>();
	Optional<Runnable> writeBack = Optional.empty();
	/** The last; empty when nothing is wrong. */
	String failure = "";

	@Override
	public void saving() {
		failure = "";
	}

	@Override
	public void saved() {
		failure = "";
	}

	@Override
	public void failed(String sentence) {
		failure = sentence;
	}

	@Override
	public void gone(String sentence, Optional<Runnable> choice) {
		gone.add(sentence);
		writeBack = choice;
	}

	@Override
	public void notShown(String sentence) {
		notShown.add(sentence);
	}
}
