package cymru.canfod.quantifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What looks like a word for a share and is none, in one place: the traps. A trap hides the term inside it, unless the
 * scheme lists the very same words as a term or a loose word ("nearly all"). {@code (a|b) (c|d)} stands for the four
 * phrases "a c", "a d", "b c" and "b d". Words tied by a hyphen ("half-term", "all-age", "all-through") need no entry:
 * they are one word.
 */
final class Phrasebook {

	private static final List<String> ENGLISH = expand(List.of(
			// lengths of time and numbers of times, not of providers: "for many years", "few weeks", "half a day"
			"(many|few|a few|very few|most|all|no|every few|half) (minutes|hours|days|"
					+ "weeks|months|terms|years|decades|occasions|times)",
			"(every|all|all the|half|half a|half the|half of the|most of the|all of the|every half) (minute|hour|day|week|month|term|year|"
					+ "decade|time|lesson|occasion)",
			"half an hour", "half past", "half way", "(no|many a) time", "every (so often|now|other|effort|opportunity|aspect)",
			// superlatives: "the most" always is one; without the article the adjective tells
			"most (able|appropriate|appropriately|beneficial|challenging|common|commonly|complex|crucial|"
					+ "difficult|disadvantaged|effective|effectively|efficient|efficiently|experienced|frequent|frequently|"
					+ "helpful|important|importantly|innovative|likely|needy|notable|notably|obvious|often|popular|positive|"
					+ "pressing|recent|recently|relevant|reliable|serious|severe|significant|significantly|striking|"
					+ "successful|successfully|suitable|useful|valuable|valued|vulnerable)",
			"the most", "most of all", "for the most part",
			// "at most three", "three at most."; but "At most schools" speaks of most
			"at most (a|an|half|once|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)", "at most(,|.|;|:|!|?)",
			// negations, degrees and comparisons of a quantity
			"no (longer|more|less|fewer|later|sooner|earlier|doubt|matter|need|change|different|better|worse|"
					+ "wonder|substitute)",
			"yes or no", "little or no", "in no way", "(not|not quite|not nearly|hardly|scarcely) (all|every|most|many|half)",
			"(all|none) but", "(how|too|as|so|that|very|quite|just as|twice as|a good|a great|scarcely) many", "many (more|fewer)",
			"(so|too|quite a|a good|relatively|fairly|comparatively|as|how|very|a very|not a) few",
			// a little off a quantity is another quantity: "nearly all" is not "all"
			"(nearly|almost|virtually|practically|just about) (all|every|none)",
			"(nearly|almost|just under|just over|just below|just above|less than|more than|fewer than|over|under|above|below|around|"
					+ "about|roughly|approximately|at least|at most|up to|well over|well under|slightly over|slightly under|"
					+ "a little over|a little under) (half|a half|one half)",
			"(other|first|second|the other|the first|the second|top|bottom) half", "half (as|again)",
			// fixed phrases
			"above all", "first of all", "not at all", "after all,", "all in all", "once and for all", "(|a |the )little or none",
			"all (about|along|over|right|round|too|the more|the same|the way|sorts|kinds|of a sudden|year round)",
			"none the", "second to none"));

	private static final List<String> WELSH = expand(List.of(
			// "ddim" is the word for "not"
			"ddim", "dim (ond|byd|mwy|llai|angen|amheuaeth|digon|newid)",
			// lengths of time, numbers of times, kinds and places: "bob blwyddyn", "hanner tymor"
			"pob (blwyddyn|dydd|diwrnod|amser|wythnos|mis|tymor|tro|awr|cyfle|agwedd|math|man|hwyl|ymdrech|oed|oedran)", "bob yn",
			"(y rhan fwyaf|rhan fwyaf|llawer|ychydig|hanner) o'r (amser|diwrnod|flwyddyn|tymor)", "am y rhan fwyaf",
			"ychydig iawn", "(llawer|ychydig|ychydig iawn) (|o )(amser|wythnosau|fisoedd|misoedd|flynyddoedd|blynyddoedd|ddyddiau|dyddiau|ddiwrnodau|"
					+ "diwrnodau|funudau|munudau|oriau|weithiau|gwaith|dymhorau|tymhorau)",
			"llawer (gwaith|tro|blwyddyn)", "hanner (tymor|dydd|nos|awr|diwrnod|canrif|blwyddyn|ffordd|amser|cyntaf)",
			"yr holl (amser|ffordd)", "holl bwysig",
			// degrees and comparisons: "a little", "much better"
			"ychydig (yn|bach|mwy|llai|gwell|gwaeth|uwch|is|cyn|ar ôl|wedi)", "llawer (mwy|llai|gwell|gwaeth|uwch|is|rhy|iawn|cynt)",
			"llawer yn (fwy|llai|well|waeth)",
			// a little off a quantity is another quantity: "bron pob" is not "pob"
			"bron (|i |yn |bod |â bod yn )(pob|yr holl|holl|hanner)",
			"(tua|oddeutu|tuag|dros|mwy na|llai na|ychydig dros|ychydig o dan|ychydig yn llai na|ychydig yn fwy na|o leiaf|hyd at|ail) hanner",
			"mwyafrif (helaeth|llethol|mawr)", "lleiafrif (bach|bychan|sylweddol)",
			// not all: "nid yw pob ysgol"
			"(nid|nid yw|nid oedd|nid oes|nid ydy|nid ydyw|ni fydd|ni wnaeth|ni chafodd|nad|nad yw|nad oedd|nad oes|dydy|dyw|doedd|does|"
					+ "heb i) (pob|yr holl|llawer)",
			// "the same"
			"yr un (fath|faint|ffordd|modd|peth|pryd|lefel|amser|math|rhai)", "ar yr un", "unrhyw (un|beth|bryd|fath)",
			// "those who"
			"(y|r) rhai"));

	/** Terms only where something is denied before them in the sentence: "Nid oedd yr un ysgol ..." */
	private static final Set<String> DENIED = Set.of("yr un", "unrhyw");

	/** The Welsh words that deny what follows. */
	private static final Set<String> DENIALS = Set.of("ni", "nid", "nad", "na", "nac", "heb", "doedd", "does", "dydy", "dyw");

	private Phrasebook() {
	}

	static List<String> traps(Language language) {
		return language == Language.WELSH ? WELSH : ENGLISH;
	}

	/** True for words that are a term only where {@link #isDenied(String) something is denied} before them. */
	static boolean needsDenial(String form, Language language) {
		return language == Language.WELSH && DENIED.contains(form);
	}

	/** True when one of these words denies what follows it. */
	static boolean isDenied(String wordsBefore) {
		return Stream.of(wordsBefore.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(DENIALS::contains);
	}

	private static List<String> expand(List<String> patterns) {
		return patterns.stream().flatMap(pattern -> expand(pattern).stream()).toList();
	}

	private static List<String> expand(String pattern) {
		int open = pattern.indexOf('(');
		if (open < 0) {
			return List.of(pattern);
		}
		int close = pattern.indexOf(')', open);
		List<String> phrases = new ArrayList<>();
		for (String choice : pattern.substring(open + 1, close).split("\\|", -1)) {
			phrases.addAll(expand(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
		}
		return phrases;
	}
}
