package cymru.canfod.dsl.ui.saving;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.jdt.annotation.NonNullByDefault;

import cymru.canfod.dsl.ui.BufferAdapter;

/** Counts how often the platform reads a file again. */
@NonNullByDefault({})
final class ReadAgain extends BufferAdapter {

	int times;

	@Override
	public void stateChanging(IFileBuffer buffer) {
		times++;
	}
}
