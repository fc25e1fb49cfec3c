package cymru.canfod.dsl.ide;

import java.util.Locale;

import cymru.canfod.quantifier.Language;

/** The language in which Canfod speaks to its user; the languages of a review have nothing to do with it. */
public final class InterfaceLanguage {

	private InterfaceLanguage() {
	}

	/** Welsh where the platform's locale is Welsh, otherwise English. */
	public static Language current() {
		return Locale.getDefault().getLanguage().equals("cy") ? Language.WELSH : Language.ENGLISH;
	}
}
