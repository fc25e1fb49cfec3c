package cymru.canfod.search.ui.find;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.quantifier.Language;
import cymru.canfod.search.Hit;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.search.query.Values;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.Vocabulary;
import cymru.canfod.tally.facts.Pair;
import cymru.canfod.ui.Answer;
import cymru.canfod.ui.reviews.OpenReview;

/** What is known of hits, in the words of the reader. */
public final class HitWords {

	private HitWords() {
	}

	/** What it is a piece of. */
	public static String kind(EntryKind kind) {
		return kind.word(InterfaceLanguage.current());
	}

	/** The name of a language in the language of the interface. */
	public static String language(String tag) {
		return Stream.of(Language.values()).filter(each -> each.tag().equals(tag)).map(each -> Values.word(each, InterfaceLanguage.current())).findFirst().orElse("");
	}

	/** The provider with its name; empty for what belongs to none. */
	public static String provider(Found found) {
		String id = found.hit().provider();
		return id.isEmpty() ? "" : Optional.ofNullable(found.review().review().declarations().providers().get(id)).map(declared -> id + "  " + declared.fact().title().printed()).orElse(id);
	}

	/** Who said it and what it stands in. */
	public static String who(Found found) {
		return Stream.of(found.hit().role().replace('-', ' '), kind(found.hit().kind())).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
	}

	/** The day in the way of the interface's language; empty where there is none. */
	public static String date(Hit hit) {
		try {
			return hit.date().isEmpty() ? "" : LocalDate.parse(hit.date()).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
		} catch (@SuppressWarnings("unused") DateTimeParseException e) {
			return hit.date();
		}
	}

	/** File and line; of a page of a website its address. */
	public static String where(Hit hit) {
		int page = hit.file().indexOf('#');
		return page >= 0 ? hit.file().substring(page + 1) : Messages.FILE_AND_LINE.text(hit.file(), Integer.toString(hit.line()));
	}

	/** What it is coded to, with signs. */
	public static String codings(Found found) {
		return found.hit().codings().stream().map(coding -> coding(found.review(), coding)).collect(Collectors.joining("; "));
	}

	private static String coding(OpenReview review, String coding) {
		int blank = coding.indexOf(' ');
		String stance = blank < 0 ? "" : coding.substring(0, blank);
		String id = coding.substring(blank + 1);
		String text = statement(review.review(), id).map(pair -> pair.in(InterfaceLanguage.current())).orElse(id);
		return stance.isEmpty() ? text : stance(stance) + ": " + text;
	}

	private static Optional<Pair> statement(Review review, String id) {
		return Optional.ofNullable(review.declarations().propositions().get(id)).map(declared -> declared.fact().text())
				.or(() -> Optional.ofNullable(review.declarations().criteria().get(id)).map(declared -> declared.fact().text()));
	}

	private static String stance(String code) {
		String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
		for (Answer answer : Answer.values()) {
			if (answer.name().equals(name)) {
				return answer.sign() + ' ' + answer.word(InterfaceLanguage.current());
			}
		}
		return code;
	}

	/** What an attribute says. */
	public static String attribute(Attribute attribute) {
		return Messages.valueOf("ATTRIBUTE_" + attribute.name()).text();
	}

	/** A value of an attribute as it is called in any of the reviews. */
	public static String value(Iterable<OpenReview> reviews, Attribute attribute, String value) {
		Language language = InterfaceLanguage.current();
		for (OpenReview open : reviews) {
			var declared = open.review().declarations();
			Optional<String> label = switch (attribute) {
				case KIND -> Optional.ofNullable(declared.kinds().get(value)).map(Declaration::fact).map(kind -> kind.label().in(language));
				case THEME -> Optional.ofNullable(declared.themes().get(value)).map(Declaration::fact).map(theme -> theme.title().in(language));
				case PROVIDER -> Optional.ofNullable(declared.providers().get(value)).map(Declaration::fact).map(provider -> provider.title().printed());
				case PROPOSITION -> statement(open.review(), value).map(text -> text.in(language));
				default -> Optional.empty();
			};
			if (label.isPresent()) {
				return label.get();
			}
		}
		return switch (attribute) {
			case STANCE -> stance(value);
			case REGION, MEDIUM -> Vocabulary.word(value, language).orElse(value);
			case LANGUAGE -> language(value).isEmpty() ? value : language(value);
			case IN -> Stream.of(EntryKind.values()).filter(kind -> kind.code().equals(value)).map(HitWords::kind).findFirst().orElse(value);
			default -> value;
		};
	}
}
