package cymru.canfod.dsl;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.SimpleNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.IPartialParsingHelper;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.antlr.LexerProvider;
import org.eclipse.xtext.service.GrammarProvider;

import com.google.inject.Binder;
import com.google.inject.Provider;
import com.google.inject.name.Names;

import cymru.canfod.dsl.parsing.CanfodLexer;
import cymru.canfod.dsl.parsing.FullReparse;
import cymru.canfod.dsl.parsing.LineRecoveringParser;
import cymru.canfod.dsl.parsing.SyntaxMessages;
import cymru.canfod.dsl.parsing.TextValues;

/** What the language uses at run time instead of Xtext's defaults. */
@NonNullByDefault({})
public class CanfodRuntimeModule extends AbstractCanfodRuntimeModule {

	/** How the grammar is read. */
	public Class<? extends GrammarProvider> bindGrammarProvider() {
		return CompiledGrammar.class;
	}

	@Override
	public Class<? extends IParser> bindIParser() {
		return LineRecoveringParser.class;
	}

	@Override
	public Class<? extends Lexer> bindLexer() {
		return CanfodLexer.class;
	}

	/** ANTLR's lexers need their one-argument constructor. */
	public Provider<? extends CanfodLexer> provideCanfodLexer() {
		return LexerProvider.create(CanfodLexer.class);
	}

	@Override
	public void configureRuntimeLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(CanfodLexer.class);
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return TextValues.class;
	}

	/** The scanner has a memory and recovery looks at the whole file: a part of it cannot be parsed alone. */
	@Override
	public Class<? extends IPartialParsingHelper> bindIPartialParserHelper() {
		return FullReparse.class;
	}

	/** An id stands for itself, whatever it is declared in: a proposition is not named by its theme. */
	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return SimpleNameProvider.class;
	}

	/** Sentences for syntax errors come from their codes. */
	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}

	/** Unknown ids are reported by the tally, which knows the whole review; a single resource does not. */
	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
		return NoLinkingMessages.class;
	}
}
