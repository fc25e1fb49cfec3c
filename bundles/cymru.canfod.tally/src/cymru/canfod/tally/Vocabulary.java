package cymru.canfod.tally;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.facts.Filter;
import cymru.canfod.tally.facts.Name;

/** The words that have a meaning of their own where an id stands, and dates. */
public final class Vocabulary {

	/** Languages that a provider can work through. */
	public static final List<String> MEDIA = List.of("english", "welsh", "bilingual", "dual-stream");
	/** Ways to hold a conversation. */
	public static final List<String> MODES = List.of("face-to-face", "online", "telephone", "written");
	/** Languages that a conversation can be held in. */
	public static final List<String> LANGUAGES = List.of("english", "welsh", "both");
	/** Roles that a section can have in a report, in the order of its parts. */
	public static final List<String> ROLES = List.of("executive-summary", "remit", "introduction", "background", "overview", "body", "in-summary",
			"effective-practice", "methods", "appendix");

	private Vocabulary() {
	}

	/** The word that readers see for such a word, or for the id of one of the usual regions; none for other ids. */
	public static Optional<String> word(String id, Language language) {
		return ValueWords.find("word." + id, language);
	}

	static void checkMedium(Optional<Name> medium, Issues issues) {
		medium.ifPresent(name -> check(name, "medium", MEDIA, issues));
	}

	static void checkMode(Optional<Name> mode, Issues issues) {
		mode.ifPresent(name -> check(name, "mode", MODES, issues));
	}

	static void checkLanguage(Optional<Name> language, Issues issues) {
		language.ifPresent(name -> check(name, "language", LANGUAGES, issues));
	}

	static void checkRole(Name role, Issues issues) {
		check(role, "role", ROLES, issues);
	}

	/** Values that no provider has make an empty population. */
	static void checkFilter(Optional<Filter> filter, Populations populations, Issues issues) {
		for (Filter.Condition condition : filter.map(Filter::conditions).orElse(List.of())) {
			Name value = condition.value();
			if (condition.attribute() == Filter.Attribute.MEDIUM) {
				check(value, "medium", MEDIA, issues);
			} else if (!populations.hasValue(condition.attribute(), value.id())) {
				issues.add(value.span(), IssueCode.UNKNOWN_VALUE, condition.attribute().keyword(), value.id());
			}
		}
	}

	/** The day, and an issue when there is no such day. */
	static Optional<LocalDate> date(Name date, Issues issues) {
		try {
			return Optional.of(LocalDate.parse(date.id()));
		} catch (DateTimeException impossible) {
			issues.add(date.span(), IssueCode.IMPOSSIBLE_DATE, date.id());
			return Optional.empty();
		}
	}

	private static void check(Name name, String what, List<String> known, Issues issues) {
		if (!known.contains(name.id())) {
			List<String> sorted = known.stream().sorted().toList();
			List<Fix> fixes = NearestId.of(name.id(), sorted).stream().map(near -> new Fix(Fix.Kind.USE_ID, name.span(), near)).toList();
			issues.add(name.span(), IssueCode.UNKNOWN_VALUE, fixes, what, name.id(), String.join(", ", sorted));
		}
	}
}
