package cymru.canfod.search.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;

import cymru.canfod.search.ui.find.Enquiry.Wanted;

/** The words that somebody has selected, in an editor or in a field. */
final class SelectedWords {

	/** More words than these are hardly said twice: what is like them is wanted. */
	private static final int PHRASE = 6;

	private SelectedWords() {
	}

	/** On one line; empty when nothing is selected. */
	static Optional<String> of(ExecutionEvent event) {
		Control focus = Display.getCurrent().getFocusControl();
		String selected = switch (focus) {
			case StyledText text -> text.getSelectionText();
			case Text text -> text.getSelectionText();
			case null, default -> HandlerUtil.getCurrentSelection(event) instanceof ITextSelection text && text.getText() != null ? text.getText() : "";
		};
		return Optional.of(selected.replaceAll("\\s+", " ").strip()).filter(words -> words.chars().anyMatch(Character::isLetterOrDigit));
	}

	/** What finds them: few words as they stand there, many by what is like them. */
	static Wanted wanted(String words) {
		long count = words.chars().filter(c -> c == ' ').count() + 1;
		String clean = words.replaceAll("[\"\u201c\u201d\u201e]", "").strip();
		boolean isWord = clean.chars().allMatch(Character::isLetterOrDigit);
		return count > PHRASE ? new Wanted.LikeText(words) : new Wanted.Query(isWord ? clean : '"' + clean + '"');
	}
}
