package cymru.canfod.website;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import cymru.canfod.quantifier.Language;

/** Another visit is writing the file. */
public final class VisitInProgressException extends IOException {
	private static final long serialVersionUID = 1;

	/** About this file. */
	public VisitInProgressException(Path file) {
		super(file.toString());
	}

	/** What happened and what can be done. */
	public String message(Language language) {
		return Messages.of("visit.in-progress", language, List.of(String.valueOf(getMessage())));
	}
}
