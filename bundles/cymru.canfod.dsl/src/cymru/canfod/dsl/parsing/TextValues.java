package cymru.canfod.dsl.parsing;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

import cymru.canfod.tally.facts.Text;

/** Turns the scanner's tokens into values and back: strips and adds delimiters, resolves and writes escapes. */
@NonNullByDefault({})
public class TextValues extends DefaultTerminalConverters {

	@Override
	@ValueConverter(rule = "STRING")
	public IValueConverter<String> STRING() {
		return new Delimited("\"", "\"");
	}

	/** The text before a claim. */
	@ValueConverter(rule = "PROSE_HEAD")
	public IValueConverter<String> head() {
		return new Delimited("\"", "[");
	}

	/** Printed words. */
	@ValueConverter(rule = "CLAIM_WORDS")
	public IValueConverter<String> words() {
		return new Delimited("", "](");
	}

	/** The text between claims. */
	@ValueConverter(rule = "PROSE_JOIN")
	public IValueConverter<String> join() {
		return new Delimited(")", "[");
	}

	/** The text behind the last claim. */
	@ValueConverter(rule = "PROSE_TAIL")
	public IValueConverter<String> tail() {
		return new Delimited(")", "\"");
	}

	/** An id, or a text where an id cannot say it. */
	@ValueConverter(rule = "Value")
	public IValueConverter<String> value() {
		return new AbstractNullSafeConverter<>() {
			@Override
			protected String internalToString(String value) {
				boolean id = !value.isEmpty() && ClaimScanner.isLetter(value.charAt(0)) && value.chars().allMatch(c -> Words.isWordCharacter((char) c));
				return id ? value : STRING().toString(value);
			}

			@Override
			protected String internalToValue(String string, INode node) {
				return string.startsWith("\"") ? STRING().toValue(string, node) : string;
			}
		};
	}

	/** Strips what is there of the delimiters; a missing one is reported elsewhere and costs no text. */
	private static final class Delimited extends AbstractNullSafeConverter<String> {
		private final String open;
		private final String close;

		private Delimited(String open, String close) {
			this.open = open;
			this.close = close;
		}

		@Override
		protected String internalToString(String value) {
			String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("[", "\\[");
			return open + escaped + close;
		}

		@Override
		protected String internalToValue(String string, INode node) {
			return Text.unescape(Delimiters.inner(string, open, close));
		}
	}
}
