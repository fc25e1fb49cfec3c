package cymru.canfod.search.ui.find;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.program.Program;

/**
 * What opens documents of a kind on this machine.
 *
 * @param start opens one; false when that fails
 */
record DocumentProgram(String name, Predicate<Path> start) {

	/** That for the name of a file, as the system knows it. */
	static Optional<DocumentProgram> of(String file) {
		int dot = file.lastIndexOf('.');
		return Optional.ofNullable(dot < 0 ? null : Program.findProgram(file.substring(dot))).map(program -> new DocumentProgram(program.getName(), path -> program.execute(path.toString())));
	}
}
