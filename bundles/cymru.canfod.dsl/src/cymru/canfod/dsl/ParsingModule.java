package cymru.canfod.dsl;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.service.MethodBasedModule;

import com.google.inject.Binder;
import com.google.inject.Module;

/**
 * Of the language's bindings those that turn text into a syntax tree. The others (resources, links, serialization, validation) load so many classes
 * that in a cold process they would take longer than the reading of a whole review.
 */
@NonNullByDefault({})
class ParsingModule extends CanfodRuntimeModule {

	static final Set<String> PARSING = Set.of("configureLanguageName", "bindClassLoaderToInstance", "bindIGrammarAccess", "bindGrammarProvider",
			"bindIParser", "bindLexer", "provideCanfodLexer", "configureRuntimeLexer", "bindITokenDefProvider", "bindIAntlrTokenFileProvider",
			"bindITokenToStringConverter", "bindIAstFactory", "bindIValueConverterService", "bindIPartialParserHelper", "bindISyntaxErrorMessageProvider");

	@Override
	public void configure(Binder binder) {
		for (Module binding : getBindings().getModules()) {
			if (binding instanceof MethodBasedModule made && PARSING.contains(made.getMethod().getName())) {
				binding.configure(binder);
			}
		}
	}
}
