package cymru.canfod.dsl.ide.write;

import java.text.Normalizer;
import java.util.Locale;

import cymru.canfod.dsl.ide.text.TokenKind;
import cymru.canfod.dsl.ide.text.Tokens;

/** Names by which elements of a review refer to each other. */
public final class Ids {

	private Ids() {
	}

	/** An id made from a title: small letters, digits and hyphens, beginning with a letter; empty when the title has none. */
	public static String from(String title) {
		return Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
				.replaceAll("^[^a-z]+|-+$", "");
	}

	/** Whether the text can be an id: letters, digits and hyphens, and no word that the language keeps for itself. */
	public static boolean isId(String text) {
		var tokens = Tokens.of(text);
		return tokens.size() == 1 && tokens.getFirst().kind() == TokenKind.ID;
	}
}
