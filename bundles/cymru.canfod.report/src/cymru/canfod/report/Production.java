package cymru.canfod.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.ReportException.Reason;
import cymru.canfod.report.build.ReportBuilder;

/** Makes the files of a request, every language in a thread of its own. */
final class Production {

	private final ReportRequest request;
	private final SubMonitor progress;
	private boolean stopped;

	Production(ReportRequest request, @Nullable IProgressMonitor monitor) {
		this.request = request;
		this.progress = SubMonitor.convert(monitor, request.languages().size() * request.formats().size());
	}

	/** A file's name and what is in it. */
	record File(String name, byte[] content) {
	}

	/** All files, by language, then by format. When one fails or the monitor is cancelled, no more are begun. */
	List<File> files() throws ReportException {
		List<Language> languages = Stream.of(Language.values()).filter(request.languages()::contains).toList();
		List<File> files = new ArrayList<>();
		try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("report").factory())) {
			List<Future<List<File>>> parts = languages.stream().map(language -> threads.submit(() -> files(language))).toList();
			for (Future<List<File>> part : parts) {
				files.addAll(part.get());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			throw fault(e.getCause());
		}
		return files;
	}

	private List<File> files(Language language) throws ReportException {
		List<File> files = new ArrayList<>();
		boolean done = false;
		var builder = new ReportBuilder(request.review(), language, !request.review().complete(), request.trace());
		try (var rendering = new Rendering(builder.document())) {
			for (Format format : Format.values()) {
				if (request.formats().contains(format) && goesOn()) {
					files.add(file(rendering, format));
				}
			}
			done = true;
		} finally {
			end(done);
		}
		return files;
	}

	/** Counts a step; whether the next one is wanted, which it is not when another language has failed. */
	private synchronized boolean goesOn() {
		progress.checkCanceled();
		progress.worked(1);
		return !stopped;
	}

	private synchronized void end(boolean done) {
		stopped |= !done;
	}

	private static ReportException fault(@Nullable Throwable cause) {
		return switch (cause) {
		case ReportException refusal -> refusal;
		case RuntimeException fault -> throw fault;
		case Error fault -> throw fault;
		case null, default -> throw new IllegalStateException(cause);
		};
	}

	private static File file(Rendering rendering, Format format) throws ReportException {
		String name = rendering.name(format);
		try {
			return new File(name, rendering.content(format));
		} catch (IOException e) {
			throw Obstacle.whileMaking(name, e);
		} catch (BirtException | XMLStreamException e) {
			throw new ReportException(Reason.RENDERING, List.of(name, ReportException.cause(e)), e);
		}
	}
}
