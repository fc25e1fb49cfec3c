package cymru.canfod.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Review;
import cymru.canfod.tally.facts.Fact;

/**
 * What the columns of a table hold.
 *
 * @param uses one for each column
 */
public record Layout(List<Use> uses) {

	/** What a column holds. */
	public sealed interface Use {
	}

	/** Something about the row, or about an answer where each row is one. */
	public enum Part implements Use {
		/** The id or the name of the provider. */
		PROVIDER,
		/** The name of the provider, beside its id. */
		NAME,
		/** When somebody looked. */
		DATE,
		/** Who looked. */
		INSPECTOR,
		/** Which criterion the row answers. */
		CRITERION,
		/** What it answers. */
		ANSWER,
		/** Where it was seen. */
		ADDRESS,
		/** What was noted. */
		NOTE,
		/** Whether it settles what others answered differently. */
		SETTLES,
		/** Who settled it. */
		ACCEPTED_BY,
		/** Nothing that is read. */
		NOTHING
	}

	/**
	 * The answers to a criterion.
	 *
	 * @param id of the criterion
	 */
	public record Answers(String id) implements Use {
	}

	private static final Map<Part, List<String>> TITLES = Map.of(Part.PROVIDER, List.of(Columns.PROVIDER, "id", "school", "darparwr", "ysgol", "cod"), Part.NAME,
			List.of(Columns.NAME, "enw"), Part.DATE, List.of(Columns.DATE, "dyddiad"), Part.INSPECTOR, List.of(Columns.INSPECTOR, "by", "arolygydd"), Part.CRITERION,
			List.of(Columns.CRITERION, "maen prawf"), Part.ANSWER, List.of(Columns.ANSWER, "ateb"), Part.ADDRESS, List.of(Columns.ADDRESS, "url", "link", "cyfeiriad", "dolen"), Part.NOTE,
			List.of(Columns.NOTE, "notes", "comment", "nodyn", "nodiadau", "sylw"), Part.SETTLES, List.of(Columns.SETTLES), Part.ACCEPTED_BY, List.of(Columns.ACCEPTED_BY));
	/** Titles that files of Canfod have and that are not read: they would be taken for unknown criteria. */
	private static final List<String> IGNORED = List.of(Columns.KIND, Columns.REGION, Columns.CHECKLIST, Columns.SECTION, Columns.TEXT, "");

	/** What the titles of a table seem to mean, by the ids of criteria or their whole texts in either language. */
	public static Layout guess(List<String> head, Review review) {
		List<Use> uses = new ArrayList<>();
		for (String title : head) {
			Use use = guess(title, review);
			uses.add(uses.contains(use) ? Part.NOTHING : use);
		}
		// A list of names without ids.
		if (!uses.contains(Part.PROVIDER) && uses.contains(Part.NAME)) {
			uses.set(uses.indexOf(Part.NAME), Part.PROVIDER);
		}
		return new Layout(List.copyOf(uses));
	}

	private static Use guess(String title, Review review) {
		String word = plain(title);
		Optional<Use> part = TITLES.entrySet().stream().filter(entry -> entry.getValue().contains(word)).map(entry -> (Use) entry.getKey()).findFirst();
		return criterion(word, review).<Use>map(Answers::new).or(() -> part).orElse(Part.NOTHING);
	}

	/** The criterion that words name: by its id or its text. */
	static Optional<String> criterion(String words, Review review) {
		String word = plain(words);
		return review.declarations().criteria().values().stream().map(declared -> declared.fact())
				.filter(criterion -> word.equals(plain(criterion.name().id())) || isText(criterion, word)).map(criterion -> criterion.name().id()).findFirst();
	}

	private static boolean isText(Fact.Criterion criterion, String word) {
		return word.equals(plain(criterion.text().in(Language.ENGLISH))) || word.equals(plain(criterion.text().in(Language.WELSH)));
	}

	/** The titles of columns that hold nothing known, and not because they need not be read. */
	public List<String> unknown(List<String> head) {
		List<String> unknown = new ArrayList<>();
		for (int column = 0; column < uses.size(); column++) {
			String title = head.get(column);
			if (uses.get(column) == Part.NOTHING && !IGNORED.contains(plain(title))) {
				unknown.add(title.strip());
			}
		}
		return unknown;
	}

	/** The same with another use of one column. */
	public Layout with(int column, Use use) {
		List<Use> changed = new ArrayList<>(uses);
		changed.set(column, use);
		return new Layout(List.copyOf(changed));
	}

	/** Whether each row is one answer. */
	boolean isList() {
		return uses.contains(Part.CRITERION) && uses.contains(Part.ANSWER);
	}

	/** What a row holds of something; empty where it has no such column. */
	String cell(List<String> row, Use use) {
		int column = uses.indexOf(use);
		return column >= 0 && column < row.size() ? row.get(column).strip() : "";
	}

	/** Whether there is such a column. */
	boolean has(Use use) {
		return uses.contains(use);
	}

	static String plain(String title) {
		return title.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
	}
}
