package cymru.canfod.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.report.ReportException.Reason;
import cymru.canfod.report.print.PrintRenderer;

/** Writes the report of a review. */
public final class Reports {

	private Reports() {
	}

	/** To be called, if one likes, some time before the first report is written in these formats: what has to be started for it is then started meanwhile. */
	public static void begin(Set<Format> formats) {
		if (formats.contains(Format.PDF) || formats.contains(Format.DOCX)) {
			PrintRenderer.begin();
		}
	}

	/**
	 * Writes every format in every language asked for, as {@code <review>-<language>.<format>}: all of the files or, when anything fails, none.
	 * Takes seconds; not for the UI thread.
	 *
	 * @return the files, by language, then by format
	 * @throws OperationCanceledException when the monitor is cancelled; nothing is written then
	 */
	public static List<Path> write(ReportRequest request, @Nullable IProgressMonitor monitor) throws ReportException {
		if (request.review().frame().isEmpty()) {
			throw new ReportException(Reason.NO_REVIEW, List.of(), null);
		}
		if (!request.review().complete() && !request.draft()) {
			throw new ReportException(Reason.INCOMPLETE, List.of(), null);
		}
		List<Production.File> files = new Production(request, monitor).files();
		try (var delivery = new Delivery(request.output())) {
			for (Production.File file : files) {
				delivery.add(file.name(), file.content());
			}
			return delivery.deliver();
		} catch (IOException e) {
			throw new Obstacle(request.output(), files.stream().mapToLong(file -> file.content().length).sum()).explain(e);
		}
	}
}
