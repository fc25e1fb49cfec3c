package cymru.canfod.report.build;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import cymru.canfod.quantifier.Language;
import cymru.canfod.report.Messages;
import cymru.canfod.tally.Declaration;
import cymru.canfod.tally.Declarations;
import cymru.canfod.tally.Vocabulary;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Filter.Condition;
import cymru.canfod.tally.facts.Name;
import cymru.canfod.tally.facts.Pair;
import cymru.canfod.tally.facts.Population;
import cymru.canfod.tally.facts.Prose;

/** Texts, dates and numbers in the language of one report. */
final class Wording {

	private final Language language;
	private final Declarations declarations;
	private final Locale locale;
	private boolean untranslated;

	Wording(Language language, Declarations declarations) {
		this.language = language;
		this.declarations = declarations;
		this.locale = Locale.forLanguageTag(language.tag() + "-GB");
	}

	Language language() {
		return language;
	}

	/** A fixed text. */
	String fixed(String key, Object... arguments) {
		return Messages.text(language, key, arguments);
	}

	/** A title or label of the review; in English where there is no Welsh. */
	String text(Pair pair) {
		if (language == Language.WELSH && pair.welsh().isEmpty() && pair.english().printed().codePoints().anyMatch(Character::isLetter)) {
			untranslated = true;
		}
		return Letters.printable(pair.in(language));
	}

	/** The paragraphs of a text, claims by their words; says so where they have not been written in this language. */
	List<String> paragraphs(Prose prose) {
		List<String> paragraphs = prose.in(language).stream().map(paragraph -> Letters.printable(paragraph.printed())).filter(text -> !text.isEmpty())
				.toList();
		if (paragraphs.isEmpty()) {
			untranslated = true;
			return List.of(fixed("missing"));
		}
		return paragraphs;
	}

	/** Whether a text was asked for that has not been written in this language. */
	boolean untranslated() {
		return untranslated;
	}

	/** A date as people write it; as it stands where it is no date. */
	String date(Name date) {
		try {
			return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(LocalDate.parse(date.id()));
		} catch (DateTimeParseException e) {
			return Letters.printable(date.id());
		}
	}

	/** A number as it was written, with its decimals, grouped as the language does. */
	String number(String written) {
		try {
			var number = new BigDecimal(written);
			NumberFormat format = NumberFormat.getNumberInstance(locale);
			format.setMinimumFractionDigits(Math.max(0, number.scale()));
			format.setMaximumFractionDigits(Math.max(0, number.scale()));
			return format.format(number);
		} catch (NumberFormatException e) {
			return Letters.printable(written);
		}
	}

	/** A word of the language that has no label, such as a mode or a region: by its fixed text, else by itself. */
	String word(Name word) {
		return Vocabulary.word(word.id(), language).orElseGet(() -> Letters.capital(Letters.printable(word.id().replace('-', ' ').replace('_', ' '))));
	}

	/** The label of a group or kind; the id where it has none. */
	String label(String id) {
		if (id.equals(Population.ALL_PROVIDERS)) {
			return fixed("word.providers");
		}
		Optional<Pair> group = Optional.ofNullable(declarations.groups().get(id)).map(Declaration::fact).map(Fact.Group::label);
		return group.or(() -> Optional.ofNullable(declarations.kinds().get(id)).map(Declaration::fact).map(Fact.Kind::label)).map(this::text)
				.orElse(Letters.printable(id));
	}

	/** Whom a claim speaks of. */
	String population(Population population) {
		return label(population.name().id())
				+ population.where().map(filter -> filter.conditions().stream().map(this::condition).collect(Collectors.joining(", ", " (", ")"))).orElse("");
	}

	private String condition(Condition condition) {
		String value = word(condition.value());
		return condition.negated() ? fixed("word.not", value) : value;
	}

	/** What a proposition or criterion asks, in the review's words; its id where it is not declared. */
	String question(Name name) {
		Optional<Pair> proposition = Optional.ofNullable(declarations.propositions().get(name.id())).map(p -> p.fact().text());
		return proposition.or(() -> Optional.ofNullable(declarations.criteria().get(name.id())).map(c -> c.fact().text())).map(this::text)
				.orElse(name.id());
	}
}
