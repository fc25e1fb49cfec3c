package cymru.canfod.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.ReportException.Reason;
import cymru.canfod.report.build.ReportBuilder;
import cymru.canfod.report.document.Document;
import cymru.canfod.report.print.PrintRenderer;
import cymru.canfod.report.web.WebPage;

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
				step(progress);
				Document document = new ReportBuilder(request.review(), language, !request.review().complete(), request.trace()).document();
				var rendering = new Rendering(document);
				for (Format format : Format.values()) {
					if (request.formats().contains(format)) {
						step(progress);
						files.add(rendering.file(format));
					}
				}
			}
		}
		return files;
	}

	private static void step(SubMonitor progress) {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
		progress.split(1);
	}

	/** One document on its way into several formats: its pages are counted once. */
	private static final class Rendering {

		private final Document document;
		private @Nullable Map<String, Integer> pages;

		Rendering(Document document) {
			this.document = document;
		}

		Rendered file(Format format) throws ReportException {
			String name = document.id() + "-" + document.language().tag() + "." + format.extension();
			try {
				return new Rendered(name, content(format));
			} catch (IOException | BirtException | XMLStreamException e) {
				throw new ReportException(Reason.RENDERING, List.of(name, reason(e)), e);
			}
		}

		private byte[] content(Format format) throws IOException, BirtException, XMLStreamException {
			return switch (format) {
			case PDF -> PrintRenderer.shared().pdf(document, pages());
			case DOCX -> PrintRenderer.shared().docx(document, pages());
			case HTML -> WebPage.html(document);
			};
		}

		private Map<String, Integer> pages() throws IOException, BirtException {
			Map<String, Integer> known = pages;
			if (known == null) {
				known = PrintRenderer.shared().pages(document);
				pages = known;
			}
			return known;
		}
	}

	private static String reason(Throwable fault) {
		String message = fault.getMessage();
		return message == null ? fault.getClass().getSimpleName() : fault.getClass().getSimpleName() + ": " + message;
	}
}
