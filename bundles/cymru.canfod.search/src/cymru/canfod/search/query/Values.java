package cymru.canfod.search.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cymru.canfod.quantifier.Language;
import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.search.query.QueryProblem.Kind;
import cymru.canfod.tally.ProviderStance;
import cymru.canfod.tally.Vocabulary;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.tally.facts.Stance;

/** What stands behind the colon of an attribute. */
public final class Values {

	/** What a year or a month lacks of a day. */
	private static final String FIRST_DAY = "0000-01-01";
	private static final Pattern DAYS = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})?(\\.\\.)?(\\d{4}(?:-\\d{2}){0,2})?");
	/** Those with a few values that are known beforehand. */
	static final Set<ProviderStance> STANCES = Stream.concat(Stream.of(Stance.values()), Stream.of(Fact.Outcome.values()))
			.map(value -> ProviderStance.valueOf(value.name())).collect(Collectors.toUnmodifiableSet());
	private static final Set<String> STANCE_CODES = STANCES.stream().map(ProviderStance::code).collect(Collectors.toUnmodifiableSet());
	private static final Set<String> LANGUAGES = Stream.of(Language.values()).map(Language::tag).collect(Collectors.toUnmodifiableSet());
	private static final Set<String> KINDS = Stream.of(EntryKind.values()).map(EntryKind::code).collect(Collectors.toUnmodifiableSet());

	private Values() {
	}

	static Asked asked(Piece piece, ValueNames names) throws QueryException {
		int colon = piece.text().indexOf(':');
		String name = piece.text().substring(0, colon).toLowerCase(Locale.ROOT);
		String written = piece.text().substring(colon + 1);
		Attribute attribute = Attribute.of(name)
				.orElseThrow(() -> new QueryException(Kind.UNKNOWN_ATTRIBUTE, piece.offset(), colon, name));
		int offset = piece.offset() + colon + 1;
		int length = piece.length() - colon - 1;
		if (attribute == Attribute.DATE) {
			return dates(name, written, offset, length);
		}
		List<String> values = Stream.of(written.split(",")).map(String::strip).filter(value -> !value.isEmpty())
				.flatMap(value -> attribute == Attribute.FILE ? Stream.of(value) : names.codes(attribute, value.toLowerCase(Locale.ROOT)).stream()).distinct().toList();
		if (values.isEmpty()) {
			throw new QueryException(Kind.NO_VALUE, offset, length, name);
		}
		Optional<Set<String>> known = known(attribute);
		for (String value : values) {
			if (known.isPresent() && !known.get().contains(value)) {
				throw new QueryException(Kind.UNKNOWN_VALUE, offset, length, value, name, known.get().stream().sorted().map(code -> names.shown(attribute, code)).collect(Collectors.joining(", ")));
			}
		}
		return new Asked.Value(attribute, values);
	}

	/** All values of an attribute that has few, known beforehand; empty for others, whose values are what occurs in a review. */
	public static Optional<Set<String>> known(Attribute attribute) {
		return switch (attribute) {
		case STANCE -> Optional.of(STANCE_CODES);
		case LANGUAGE -> Optional.of(LANGUAGES);
		case IN -> Optional.of(KINDS);
		default -> Optional.empty();
		};
	}

	/** The word that readers see for a language. */
	public static String word(Language each, Language language) {
		return Vocabulary.word(each.name().toLowerCase(Locale.ROOT), language).orElse(each.tag());
	}

	private static Asked dates(String name, String written, int offset, int length) throws QueryException {
		Matcher days = DAYS.matcher(written);
		if (!days.matches() || days.group(1) == null && days.group(3) == null || days.group(2) == null && days.group(3) != null) {
			throw new QueryException(written.isEmpty() ? Kind.NO_VALUE : Kind.BAD_DATE, offset, length, written.isEmpty() ? name : written);
		}
		for (String day : List.of(Optional.ofNullable(days.group(1)).orElse(""), Optional.ofNullable(days.group(3)).orElse(""))) {
			if (!day.isEmpty() && !isDate(day)) {
				throw new QueryException(Kind.BAD_DATE, offset, length, day);
			}
		}
		String from = days.group(1) == null ? "" : days.group(1);
		String to = days.group(2) == null ? from : days.group(3) == null ? "" : days.group(3);
		if (!from.isEmpty() && !to.isEmpty() && !to.startsWith(from) && from.compareTo(to) > 0) {
			throw new QueryException(Kind.DATES_REVERSED, offset, length, from, to);
		}
		return new Asked.Dates(from, to);
	}

	/** Whether the calendar has it. */
	private static boolean isDate(String written) {
		try {
			LocalDate.parse(written + FIRST_DAY.substring(written.length()));
			return true;
		} catch (@SuppressWarnings("unused") DateTimeParseException e) {
			return false;
		}
	}
}
