package cymru.canfod.dsl;

import com.google.inject.Injector;

/** The language's injector: one for a process, made when it is first needed (it takes half a second in a cold process). */
public final class CanfodLanguage {

	private CanfodLanguage() {
	}

	/** The injector, with the language registered for {@code *.canfod} in EMF's registries. */
	public static Injector injector() {
		return Holder.INJECTOR;
	}

	private static final class Holder {
		private static final Injector INJECTOR;

		static {
			LanguageLog.forward();
			INJECTOR = new CanfodStandaloneSetup().createInjectorAndDoEMFRegistration();
		}
	}
}
