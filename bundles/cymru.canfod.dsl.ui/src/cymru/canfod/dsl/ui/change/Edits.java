package cymru.canfod.dsl.ui.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.dsl.ide.text.Replacement;
import cymru.canfod.dsl.ide.text.TextEdit;
import cymru.canfod.dsl.ui.Messages;
import cymru.canfod.dsl.ui.Places;

/** Carries out edits of the language services in documents, those of open editors and others, all of them as one step to undo. They save themselves. */
public final class Edits {

	private Edits() {
	}

	/**
	 * Carries out the edits; in the UI thread.
	 *
	 * @param name of the step, for the Undo command
	 * @throws CoreException when a file cannot be read: nothing is changed then
	 */
	public static void apply(String name, ReviewSession session, List<TextEdit> edits) throws CoreException {
		apply(name, session, edits, before -> true);
	}

	/**
	 * Carries out the edits; in the UI thread.
	 *
	 * @param name of the step, for the Undo command
	 * @param expected whether a text that is replaced is the right one
	 * @throws CoreException when a file cannot be read or says something else by now: nothing is changed then
	 */
	public static void apply(String name, ReviewSession session, List<TextEdit> edits, Predicate<String> expected) throws CoreException {
		Map<IFile, List<TextEdit>> wanted = new LinkedHashMap<>();
		for (var edit : edits) {
			var file = Places.file(session, edit.path());
			if (file != null) {
				wanted.computeIfAbsent(file, f -> new ArrayList<>()).add(edit);
			}
		}
		Map<IFile, List<Replacement>> files = new LinkedHashMap<>();
		try (var documents = new Documents(wanted.keySet())) {
			for (var file : wanted.keySet()) {
				var replacements = Replacement.of(documents.of(file).get(), wanted.get(file));
				if (!replacements.stream().map(Replacement::before).allMatch(expected)) {
					throw new CoreException(Status.error(NLS.bind(Messages.change_overtaken, file.getName())));
				}
				files.put(file, replacements);
			}
			new Step(name, files).carryOut(documents);
		}
	}
}
