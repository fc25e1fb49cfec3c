package cymru.canfod.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;

/** The kinds of files that answers go out in. */
public enum AnswerFile {
	CSV, XLSX;

	/** The kind that a file's name asks for; nothing when it is neither. */
	public static Optional<AnswerFile> of(String name) {
		return Arrays.stream(values()).filter(kind -> name.toLowerCase(Locale.ROOT).endsWith(kind.ending())).findFirst();
	}

	/**
	 * The name of the file that somebody means who was offered one name and a choice of kinds.
	 *
	 * @param chosen as the dialog gives it back; an ending that was typed says more than the kind
	 * @param offered the name that stood there at first: left as it was, its ending says nothing
	 * @param kind the one that was chosen in the list
	 */
	public static String named(String chosen, String offered, AnswerFile kind) {
		Optional<AnswerFile> ending = of(chosen);
		if (ending.isEmpty()) {
			return chosen + kind.ending();
		}
		boolean left = chosen.endsWith(offered) && ending.get() != kind;
		return left ? chosen.substring(0, chosen.length() - ending.get().ending().length()) + kind.ending() : chosen;
	}

	/** With the dot. */
	public String ending() {
		return "." + name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The answers of a review as such a file. A workbook has both tables and the criteria, the one that is asked for first.
	 *
	 * @param list one row for each answer; else one for each look at a website
	 * @param hidden the looks that are left out: see {@link cymru.canfod.tally.Blindness}
	 */
	public byte[] bytes(Review review, Language language, boolean list, Predicate<Fact.Website> hidden) {
		AnswerTables tables = new AnswerTables(review, language, hidden);
		Table first = list ? tables.list() : tables.matrix();
		return switch (this) {
			case CSV -> SheetWriter.csv(first);
			case XLSX -> SheetWriter.xlsx(List.of(first, list ? tables.matrix() : tables.list(), tables.key()));
		};
	}
}
