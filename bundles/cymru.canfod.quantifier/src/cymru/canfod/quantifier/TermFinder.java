package cymru.canfod.quantifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the words of one scheme in running text: the longest ones, as whole words, Welsh ones in their mutated forms too.
 * One pass; the time grows with the length of the text only.
 */
public final class TermFinder {

	/** How far back a denial may stand from what it denies, in characters; it must be in the same clause. */
	private static final int DENIAL_REACH = 40;

	/** What a phrase stands for: a term, a loose word, or (neither) a trap. */
	private record Sense(Optional<Term> term, boolean loose, boolean needsDenial) {

		private static final Sense TRAP = new Sense(Optional.empty(), false, false);
		private static final Sense LOOSE = new Sense(Optional.empty(), true, false);

		boolean isTrap() {
			return term.isEmpty() && !loose;
		}
	}

	private final Phrases<Sense> english;
	private final Phrases<Sense> welsh;

	/** A finder for the words of that scheme. */
	public TermFinder(Scheme scheme) {
		english = phrases(scheme, Language.ENGLISH);
		welsh = phrases(scheme, Language.WELSH);
	}

	/** All words in the text that say how many, in its order; they do not overlap. */
	public List<Mention> find(String prose, Language language) {
		return find(prose, language, false);
	}

	/** The words of a claim that carry its term, or else its first loose word. */
	public Optional<Mention> quantifier(String printedWords, Language language) {
		List<Mention> mentions = find(printedWords, language, true);
		return Stream.concat(mentions.stream().filter(mention -> mention.term().isPresent()), mentions.stream()).findFirst();
	}

	private List<Mention> find(String text, Language language, boolean denied) {
		Phrases<Sense> phrases = language == Language.WELSH ? welsh : english;
		List<Mention> mentions = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			Optional<Phrases.Match<Sense>> match = phrases.longest(text, at);
			if (match.isPresent()) {
				Sense sense = match.get().value();
				if (counts(sense, text, at, denied)) {
					mentions.add(new Mention(at, match.get().end() - at, sense.term(), sense.loose()));
				}
				at = match.get().end();
			} else {
				at++;
			}
		}
		return mentions;
	}

	private static boolean counts(Sense sense, String text, int start, boolean denied) {
		return !sense.isTrap() && (denied || !sense.needsDenial() || isDenied(text, start));
	}

	private static boolean isDenied(String text, int start) {
		int clause = start;
		while (clause > 0 && ",.;:!?".indexOf(text.charAt(clause - 1)) < 0
				&& (start - clause < DENIAL_REACH || Character.isLetter(text.charAt(clause - 1)))) {
			clause--;
		}
		return Phrasebook.isDenied(text.substring(clause, start));
	}

	/** What the scheme lists wins over a trap, and a trap over what is only a mutated form ("ddim" is not "dim"). */
	private static Phrases<Sense> phrases(Scheme scheme, Language language) {
		Phrases<Sense> phrases = new Phrases<>();
		boolean welsh = language == Language.WELSH;
		for (Term term : scheme.sayable()) {
			term.forms(language).forEach(form -> phrases.add(form, sense(term, form, language)));
		}
		scheme.loose(language).forEach(form -> phrases.add(form, Sense.LOOSE));
		Phrasebook.traps(language).forEach(trap -> phrases.add(trap, Sense.TRAP));
		if (welsh) {
			for (Term term : scheme.sayable()) {
				term.forms(language).forEach(form -> addVariants(phrases, form, sense(term, form, language)));
			}
			scheme.loose(language).forEach(form -> addVariants(phrases, form, Sense.LOOSE));
			Phrasebook.traps(language).forEach(trap -> addVariants(phrases, trap, Sense.TRAP));
		}
		return phrases;
	}

	private static Sense sense(Term term, String form, Language language) {
		return new Sense(Optional.of(term), false, Phrasebook.needsDenial(form, language));
	}

	private static void addVariants(Phrases<Sense> phrases, String form, Sense sense) {
		WelshMutation.variants(form).forEach(variant -> phrases.add(variant, sense));
		withoutArticle(form).map(WelshMutation::variants).orElse(Set.of()).forEach(variant -> phrases.add(variant, sense));
	}

	/** Behind a vowel the article leans on the word before ("i'r rhan fwyaf"), so the rest is enough; but "un" alone is a number. */
	private static Optional<String> withoutArticle(String form) {
		return Stream.of("y ", "yr ").filter(form::startsWith).map(article -> form.substring(article.length()))
				.map(rest -> rest.equals("un") ? "r un" : rest).findFirst();
	}
}
