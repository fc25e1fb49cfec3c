package cymru.canfod.search.ui.find;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;

import cymru.canfod.ui.testing.Ui;

/** Opens what was found as on a machine with a certain program, or with none. */
@NonNullByDefault({})
public final class OpeningPage {

	private OpeningPage() {
	}

	public static void open(Found found, Optional<String> program, Predicate<Path> start) {
		Opening.open(Ui.page(), found, file -> program.map(name -> new DocumentProgram(name, start)));
	}
}
