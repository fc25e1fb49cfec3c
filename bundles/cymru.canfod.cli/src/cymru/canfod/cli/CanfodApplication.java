package cymru.canfod.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;

import cymru.canfod.quantifier.Language;

/** Canfod without a window: reads the command line, runs the command and gives its exit code. */
@NonNullByDefault({})
public class CanfodApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Language language = "cy".equals(Locale.getDefault().getLanguage()) ? Language.WELSH : Language.ENGLISH;
		var terminal = new Terminal(System.out, System.err, language);
		int code = run(List.of(arguments), terminal, Path.of("").toAbsolutePath());
		System.out.flush();
		System.err.flush();
		return code;
	}

	@Override
	public void stop() {
		// What has to stop cleanly listens to the end of the process by itself.
	}

	/**
	 * Runs one command.
	 *
	 * @param here the folder that relative paths are told from
	 * @return 0: fine; 1: the review has errors; 2: wrong usage or unreadable input; 3: Canfod itself failed
	 */
	static int run(List<String> arguments, Terminal terminal, Path here) {
		try {
			var command = CommandLine.parse(arguments);
			return switch (command) {
			case CommandLine.Help help -> HelpCommand.run(help, terminal);
			case CommandLine.Check check -> new CheckCommand(terminal, here).run(check);
			case CommandLine.Report report -> new ReportCommand(terminal, here).run(report);
			case CommandLine.Website website -> {
				try (CleanStop stop = new CleanStop()) {
					yield new WebsiteCommand(terminal, here).run(website, stop.monitor());
				}
			}
			// It may be waiting for somebody to type: it ends at once, and its index stands that.
			case CommandLine.Search search -> new SearchCommand(terminal, here, System.in).run(search, new NullProgressMonitor());
			case CommandLine.Export export -> new ExportCommand(terminal, here).run(export);
			case CommandLine.Demo demo -> new DemoCommand(terminal, here).run(demo);
			};
		} catch (UsageException e) {
			terminal.problem(e.message(terminal.language()));
			terminal.problem(Messages.text(terminal.language(), "usage.see"));
			return ExitCode.UNUSABLE;
		} catch (RuntimeException e) {
			// the last resort of the process: nothing above it could tell the user
			terminal.problem(Messages.text(terminal.language(), "failed", String.valueOf(e.getMessage())));
			ILog.of(CanfodApplication.class).error("Canfod failed", e);
			e.printStackTrace(terminal.err());
			return ExitCode.FAILED;
		}
	}
}
