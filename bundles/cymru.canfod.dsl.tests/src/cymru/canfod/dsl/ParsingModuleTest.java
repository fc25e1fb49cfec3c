package cymru.canfod.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;

/** What parses is the language itself, only smaller. */
class ParsingModuleTest {

	@Test
	void everyBindingThatIsNamedExists() {
		Set<String> bindings = Arrays.stream(CanfodRuntimeModule.class.getMethods()).map(Method::getName).filter(ParsingModule.PARSING::contains)
				.collect(Collectors.toSet());
		assertEquals(ParsingModule.PARSING, bindings);
	}

	@Test
	void bothInjectorsHaveOneGrammar() {
		var whole = CanfodLanguage.injector().getInstance(IGrammarAccess.class);
		var parsing = CanfodLanguage.parsing().getInstance(IGrammarAccess.class);
		assertSame(whole.getGrammar(), parsing.getGrammar());
	}
}
