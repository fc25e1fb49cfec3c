package cymru.canfod.dsl.ui.saving;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.IFileBuffer;

/** The open documents that are being brought to what the disk says. In the UI thread. */
final class Reloads {

	/** Who has to know. */
	interface Listener {
		/** What both the disk and the document say now; empty when they do not say the same. */
		void done(IFileBuffer buffer, Optional<String> text);

		/** What is on the disk cannot be shown; the document stays as it was. */
		void refused(EvidenceBuffer evidence, LongLine line);
	}

	private final Set<IFileBuffer> reading = new HashSet<>();
	private final Map<IFileBuffer, OnDisk> onDisk;
	private final Consumer<Runnable> inUi;
	private final Listener listener;

	/**
	 * @param onDisk what the disk holds of each document, as far as we read or wrote it
	 * @param inUi does something in the UI thread
	 */
	Reloads(Map<IFileBuffer, OnDisk> onDisk, Consumer<Runnable> inUi, Listener listener) {
		this.onDisk = onDisk;
		this.inUi = inUi;
		this.listener = listener;
	}

	/** @param over whether to replace what is typed meanwhile, too */
	void begin(EvidenceBuffer evidence, boolean over) {
		reading.add(evidence.buffer());
		BiConsumer<Optional<String>, Optional<LongLine>> done = (text, line) -> {
			reading.remove(evidence.buffer());
			listener.done(evidence.buffer(), text);
			line.ifPresent(tooLong -> listener.refused(evidence, tooLong));
		};
		new Reload(evidence, inUi, onDisk, over, done).begin();
	}

	boolean contains(IFileBuffer buffer) {
		return reading.contains(buffer);
	}
}
