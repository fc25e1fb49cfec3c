package cymru.canfod.dsl.ui.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;

import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ui.Places;

/** The files of a review as they are at this moment, by path: the document of one that is open, else what is on the disk. So edits of them fit. */
public record LiveSources(ReviewSession session) implements Function<String, Source> {

	/** @throws UncheckedIOException when a file that is not open cannot be read */
	@Override
	public Source apply(String path) {
		var file = Places.file(session, path);
		var buffer = file == null ? null : FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		if (buffer != null) {
			return session.source(path, buffer.getDocument().get());
		}
		try {
			return session.onDisk(path);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
