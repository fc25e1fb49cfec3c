package cymru.canfod.search.content;

import java.util.Locale;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.query.ValueNames;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.Vocabulary;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Pair;

/** What a review calls its kinds, themes, providers and regions. */
public final class ReviewNames {

	private ReviewNames() {
	}

	/** The names in a review. */
	public static ValueNames of(Review review) {
		ValueNames names = ValueNames.none();
		review.declarations().kinds().forEach((id, kind) -> add(names, Attribute.KIND, id, kind.fact().label()));
		review.declarations().themes().forEach((id, theme) -> add(names, Attribute.THEME, id, theme.fact().title()));
		review.declarations().providers().values().stream().map(Declaration::fact).forEach(provider -> add(names, provider));
		return names;
	}

	private static void add(ValueNames names, Fact.Provider provider) {
		for (Language language : Language.values()) {
			names.add(Attribute.PROVIDER, code(provider.name().id()), language, provider.title().printed());
			provider.region().map(Name::id).ifPresent(region -> Vocabulary.word(region, language).ifPresent(word -> names.add(Attribute.REGION, code(region), language, word)));
		}
	}

	private static void add(ValueNames names, Attribute attribute, String id, Pair called) {
		names.add(attribute, code(id), Language.ENGLISH, called.in(Language.ENGLISH));
		called.welsh().ifPresent(welsh -> names.add(attribute, code(id), Language.WELSH, welsh.printed()));
	}

	private static String code(String id) {
		return id.toLowerCase(Locale.ROOT);
	}
}
