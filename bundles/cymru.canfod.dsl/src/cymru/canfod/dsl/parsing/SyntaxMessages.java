package cymru.canfod.dsl.parsing;

import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

import cymru.canfod.tally.facts.FileFacts.Problem;

/** Gives every syntax error the {@link Problem.Kind} that it is as its code, so that its sentence can be written in either language. */
@NonNullByDefault({})
public class SyntaxMessages extends SyntaxErrorMessageProvider {

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException exception = context.getRecognitionException();
		if (exception instanceof MissingTokenException missing && missing.expecting >= 0 && missing.expecting < context.getTokenNames().length) {
			String expected = context.getTokenNames()[missing.expecting];
			return message(Problem.Kind.MISSING, expected.startsWith("RULE_") ? expected.substring("RULE_".length()) : expected);
		}
		if (exception == null || exception.token == null || exception.token.getText() == null) {
			return message(Problem.Kind.UNEXPECTED, "");
		}
		return message(Problem.Kind.UNEXPECTED, exception.token.getText());
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return message(Problem.Kind.SYNTAX, context.getDefaultMessage());
	}

	private static SyntaxErrorMessage message(Problem.Kind kind, String word) {
		return new SyntaxErrorMessage(kind + " " + word, kind.name(), new String[] { word });
	}
}
