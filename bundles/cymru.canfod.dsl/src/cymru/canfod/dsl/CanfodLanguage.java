package cymru.canfod.dsl;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** The language's injectors: each one for a process, made when it is first needed. */
public final class CanfodLanguage {

	static {
		LanguageLog.forward();
	}

	private CanfodLanguage() {
	}

	/** The whole language, registered for {@code *.canfod} in EMF's registries; it takes half a second in a cold process. */
	public static Injector injector() {
		return Whole.INJECTOR;
	}

	/** What turns text into a syntax tree, and no more. */
	public static Injector parsing() {
		return Parsing.INJECTOR;
	}

	private static final class Whole {
		private static final Injector INJECTOR = new CanfodStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	private static final class Parsing {
		private static final Injector INJECTOR = Guice.createInjector(new ParsingModule());
	}
}
