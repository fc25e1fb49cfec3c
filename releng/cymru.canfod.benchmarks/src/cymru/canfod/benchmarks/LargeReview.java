package cymru.canfod.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes an invented review far larger than any real one; the same numbers always give the same text. */
record LargeReview(int providers, int propositions, int criteria) {
	/** 1,500 providers that are asked about 200 propositions each: 300,000 stances. */
	static final LargeReview FULL = new LargeReview(1500, 200, 0);

	/** 1,500 websites that are each looked at for 30 criteria. */
	static final LargeReview WEBSITES = new LargeReview(1500, 20, 30);

	private static final int SECTION_SIZE = 5;

	private static final int THEME_SIZE = 20;
	private static final int PASSAGE_SIZE = 5;
	private static final String[] KINDS = { "primary", "primary", "primary", "secondary", "all-age" };
	private static final String[] MEDIUMS = { "english", "welsh", "bilingual" };
	private static final String[] REGIONS = { "north", "mid", "south-east", "south-west" };

	void write(Path folder) throws IOException {
		Files.createDirectories(folder.resolve("visits"));
		Files.createDirectories(folder.resolve("findings"));
		Files.writeString(folder.resolve("review.canfod"), frame());
		for (int provider = 1; provider <= providers; provider++) {
			Files.writeString(folder.resolve("visits").resolve("P%04d.canfod".formatted(provider)), visit(provider));
		}
		if (criteria > 0) {
			Files.createDirectories(folder.resolve("websites"));
			Files.writeString(folder.resolve("websites/checklist.canfod"), checklist());
			for (int provider = 1; provider <= providers; provider++) {
				Files.writeString(folder.resolve("websites").resolve("P%04d.canfod".formatted(provider)), website(provider));
			}
		}
		for (int theme = 0; theme < themes(); theme++) {
			Files.writeString(folder.resolve("findings").resolve("theme-%d.canfod".formatted(theme)), findings(theme));
		}
	}

	private int themes() {
		return propositions / THEME_SIZE;
	}

	private String frame() {
		StringBuilder text = new StringBuilder("""
				review large "A large review" / "Adolygiad mawr"
				  scheme estyn-2023
				  period 2022-09-01 to 2023-07-31
				  illustrative

				group schools "schools" / "ysgolion" = primary, secondary, all-age
				group welsh-medium "Welsh-medium schools" / "ysgolion cyfrwng Cymraeg" = schools where medium welsh
				""");
		for (int theme = 0; theme < themes(); theme++) {
			text.append("\ntheme theme-%d \"Theme %d\" / \"Thema %d\"\n".formatted(theme, theme, theme));
			for (int proposition = theme * THEME_SIZE; proposition < (theme + 1) * THEME_SIZE; proposition++) {
				text.append("  proposition q%d \"says yes to question %d\" / \"yn dweud ie wrth gwestiwn %d\" asked of schools\n"
						.formatted(proposition, proposition, proposition));
			}
		}
		text.append('\n');
		for (int provider = 1; provider <= providers; provider++) {
			text.append("provider P%04d \"Ysgol %d\" %s in \"Authority %d\" region %s medium %s\n".formatted(provider, provider,
					KINDS[provider % KINDS.length], provider % 22, REGIONS[provider % REGIONS.length], MEDIUMS[provider % MEDIUMS.length]));
		}
		return text.toString();
	}

	private String visit(int provider) {
		StringBuilder text = new StringBuilder("visit P%04d on 2023-02-%02d face-to-face in english by inspector-%d with headteacher, alnco\n"
				.formatted(provider, 1 + provider % 28, 1 + provider % 12));
		for (int first = 0; first < propositions; first += PASSAGE_SIZE) {
			text.append("  %s \"What the %d. answer was, said in a sentence of the usual length for a note.\"\n"
					.formatted(first % 2 == 0 ? "headteacher" : "alnco", first));
			for (int proposition = first; proposition < first + PASSAGE_SIZE; proposition++) {
				text.append("    %s q%d\n".formatted(stance(provider, proposition), proposition));
			}
		}
		return text.toString();
	}

	private String checklist() {
		StringBuilder text = new StringBuilder("checklist sites \"Websites\" / \"Gwefannau\"\n");
		for (int criterion = 0; criterion < criteria; criterion++) {
			if (criterion % SECTION_SIZE == 0) {
				text.append("  criteria s%1$d \"Section %1$d\" / \"Adran %1$d\"\n".formatted(criterion / SECTION_SIZE));
			}
			text.append("    criterion c%1$d \"has what %1$d asks for\" / \"\u00e2'r hyn y mae %1$d yn gofyn amdano\" %2$s\n".formatted(criterion, isCount(criterion) ? "count" : "yes-no"));
		}
		return text.toString();
	}

	private static boolean isCount(int criterion) {
		return criterion % 10 == 1;
	}

	private String website(int provider) {
		StringBuilder text = new StringBuilder("website P%04d on 2023-03-%02d by inspector-%d using sites\n".formatted(provider, 1 + provider % 28, 1 + provider % 12));
		for (int criterion = 0; criterion < criteria; criterion++) {
			text.append("  c%d %s \"https://p%04d.example/page-%d\"\n".formatted(criterion, isCount(criterion) ? String.valueOf(provider * 7 % 5) : answer(provider, criterion), provider, criterion));
		}
		return text.toString();
	}

	private static String answer(int provider, int criterion) {
		String stance = stance(provider, criterion);
		return stance.equals("unclear") ? "cannot-tell" : stance.equals("mixed") ? "not-applicable" : stance;
	}

	/** Each proposition has its own share of yes; mixed and unclear answers occur. */
	private static String stance(int provider, int proposition) {
		int drawn = Math.floorMod(Integer.rotateLeft((provider * 31 + proposition) * 0x9E3779B9, 13) * 0x85EBCA6B, 1000);
		int yes = 50 + proposition * 37 % 900;
		if (drawn < yes) {
			return "yes";
		}
		return drawn % 20 == 0 ? "unclear" : drawn % 20 == 1 ? "mixed" : "no";
	}

	private String findings(int theme) {
		String prose = IntStream.range(0, THEME_SIZE / 2).mapToObj(i -> {
			int proposition = theme * THEME_SIZE + 2 * i;
			return """
					finding F%1$d in chapter-%2$d
					  "[Many schools](schools: q%1$d) do the first thing, but [a minority of Welsh-medium schools](welsh-medium: q%1$d and not q%3$d) do not do the second."
					  cy "Mae [llawer o ysgolion](schools: q%1$d) yn gwneud y peth cyntaf, ond nid yw [lleiafrif o ysgolion cyfrwng Cymraeg](welsh-medium: q%1$d and not q%3$d) yn gwneud yr ail."
					""".formatted(proposition, theme, proposition + 1);
		}).collect(Collectors.joining("\n"));
		return "chapter chapter-%d \"Chapter %d\" / \"Pennod %d\"\n\n%s".formatted(theme, theme, theme, prose);
	}

	/** LargeReview FOLDER [PROVIDERS PROPOSITIONS | websites] */
	public static void main(String[] arguments) throws IOException {
		if (arguments.length == 2 && arguments[1].equals("websites")) {
			WEBSITES.write(Path.of(arguments[0]));
			return;
		}
		int[] size = Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
		LargeReview review = size.length == 2 ? new LargeReview(size[0], size[1], 0) : FULL;
		review.write(Path.of(arguments[0]));
	}
}
