package cymru.canfod.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.ReportException.Reason;
import cymru.canfod.report.build.ReportBuilder;

/** Writes the report of a review. */
public final class Reports {

	private Reports() {
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
		List<Rendered> files = render(request, SubMonitor.convert(monitor, request.languages().size() * (request.formats().size() + 1)));
		try (var delivery = new Delivery(request.output())) {
			for (Rendered file : files) {
				delivery.add(file.name(), file.content());
			}
			return delivery.deliver();
		} catch (IOException e) {
			throw new ReportException(Reason.OUTPUT, List.of(request.output().toString(), reason(e)), e);
		}
	}

	private record Rendered(String name, byte[] content) {
	}

	private static List<Rendered> render(ReportRequest request, SubMonitor progress) throws ReportException {
		List<Rendered> files = new ArrayList<>();
		for (Language language : Language.values()) {
			if (request.languages().contains(language)) {
				progress.checkCanceled();
				var builder = new ReportBuilder(request.review(), language, !request.review().complete(), request.trace());
				try (var rendering = new Rendering(builder.document())) {
					progress.worked(1);
					for (Format format : Format.values()) {
						if (request.formats().contains(format)) {
							progress.checkCanceled();
							files.add(file(rendering, format));
							progress.worked(1);
						}
					}
				}
			}
		}
		return files;
	}

	private static Rendered file(Rendering rendering, Format format) throws ReportException {
		String name = rendering.name(format);
		try {
			return new Rendered(name, rendering.content(format));
		} catch (IOException | BirtException | XMLStreamException e) {
			throw new ReportException(Reason.RENDERING, List.of(name, reason(e)), e);
		}
	}

	private static String reason(Throwable fault) {
		String message = fault.getMessage();
		return message == null ? fault.getClass().getSimpleName() : fault.getClass().getSimpleName() + ": " + message;
	}
}
