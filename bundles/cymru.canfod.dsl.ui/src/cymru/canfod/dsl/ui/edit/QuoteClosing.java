package cymru.canfod.dsl.ui.edit;

import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;

import cymru.canfod.dsl.ide.text.Tokens;
import cymru.canfod.dsl.ui.LongText;

/** Closes a quote between words and a bracket in prose as soon as it is opened, and types over what it has closed. */
public final class QuoteClosing implements IAutoEditStrategy {

	private static final Map<String, String> CLOSING = Map.of("\"", "\"", "[", "]", "(", ")");

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.length > 0 || command.text == null || command.text.length() != 1 || LongText.is(document)) {
			return;
		}
		try {
			var next = command.offset < document.getLength() ? document.get(command.offset, 1) : "\n";
			if (CLOSING.containsValue(command.text) && next.equals(command.text) && closesHere(document.get(), command.offset)) {
				command.text = "";
				command.caretOffset = command.offset + 1;
				command.doit = false;
			} else if (opens(document, command, next)) {
				command.caretOffset = command.offset + 1;
				command.shiftsCaret = false;
				command.text += CLOSING.get(command.text);
			}
		} catch (BadLocationException overtaken) {
			// then what was typed stays as it is
		}
	}

	private static boolean opens(IDocument document, DocumentCommand command, String next) throws BadLocationException {
		boolean inText = inText(document.get(), command.offset);
		boolean before = command.offset == 0 || Character.isWhitespace(document.getChar(command.offset - 1));
		return switch (command.text) {
			case "\"" -> !inText && before && next.isBlank();
			case "[" -> inText;
			case "(" -> command.offset > 0 && document.getChar(command.offset - 1) == ']';
			default -> false;
		};
	}

	private static boolean inText(String text, int offset) {
		return Tokens.of(text).stream().anyMatch(t -> t.kind().isText() && t.encloses(offset));
	}

	/** A quote closes where a text ends with it; brackets close wherever they stand before the caret. */
	private static boolean closesHere(String text, int offset) {
		return text.charAt(offset) != '"' || Tokens.of(text).stream().anyMatch(t -> t.kind().isText() && t.end() == offset + 1);
	}
}
