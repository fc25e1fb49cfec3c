package cymru.canfod.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sources of a review made by chance, always the same for the same seed. */
final class RandomReview {

	private static final List<String> KINDS = List.of("primary", "secondary", "local-authority");
	private static final List<String> STANCES = List.of("yes", "yes", "yes", "no", "no", "mixed", "unclear");
	private static final List<String> WORDS = List.of("All", "Nearly all", "Most", "Many", "A majority of", "Half the", "A minority of", "A few",
			"Very few", "No", "Some", "12 of 15", "many (75%)", "The", "Fewer", "More", "2.0");
	private static final List<String> WELSH = List.of("Pob", "Bron pob", "Llawer o", "Ychydig o", "Dim un", "Rhai", "12 o'r 15");

	private final Random chance;
	private final int providers;
	private final int propositions;

	RandomReview(long seed, int providers, int propositions) {
		chance = new Random(seed);
		this.providers = providers;
		this.propositions = propositions;
	}

	String frame() {
		StringBuilder source = new StringBuilder("review r small-group 4 thin-base 50\ntheme t\n");
		IntStream.range(0, propositions).forEach(i -> source.append("  proposition p").append(i).append(i % 7 == 0 ? " of primary\n" : "\n"));
		source.append("checklist c\n  criterion w0 yes-no\n  criterion w1 yes-no\n  criterion n count\n");
		IntStream.range(0, providers).forEach(i -> source.append("provider S").append(i).append(' ').append(one(KINDS)).append(" region r")
				.append(chance.nextInt(3)).append(" medium ").append(chance.nextBoolean() ? "welsh" : "english").append('\n'));
		return source.append("group schools \"schools\" = primary, secondary\ngroup welsh = providers where medium welsh\n").toString();
	}

	String visit(int provider) {
		StringBuilder source = new StringBuilder();
		for (int visits = chance.nextInt(4) == 0 ? 2 : 1; visits > 0; visits--) {
			source.append("visit S").append(provider).append(" 2023-0").append(1 + chance.nextInt(2)).append("-0").append(1 + chance.nextInt(2))
					.append('\n');
			for (int passages = 1 + chance.nextInt(6); passages > 0; passages--) {
				source.append("  head \"words\" ").append(one(STANCES)).append(' ').append(proposition()).append(", ").append(proposition()).append('\n');
			}
			if (chance.nextInt(3) == 0) {
				source.append("  judgement ").append(proposition()).append(' ').append(one(STANCES)).append('\n');
			}
		}
		if (chance.nextBoolean()) {
			source.append("website S").append(provider).append(" 2023-03-20\n  w0 ").append(one(List.of("yes", "no", "cannot-tell")))
					.append("\n  w1 ").append(one(List.of("yes", "no", "not-applicable"))).append("\n  n ")
					.append(one(List.of("0", "1", "2", "5", "cannot-tell"))).append('\n');
		}
		return source.toString();
	}

	String findings(int number, int findings) {
		StringBuilder source = new StringBuilder("chapter ch").append(number).append('\n');
		for (int i = 0; i < findings; i++) {
			source.append("finding F").append(number).append('-').append(i).append(" in ch").append(chance.nextInt(3)).append("\n  \"")
					.append(claims(WORDS)).append("\"\n");
			if (chance.nextInt(3) > 0) {
				source.append("  cy \"").append(claims(WELSH)).append("\"\n");
			}
		}
		return source.toString();
	}

	private String claims(List<String> words) {
		return IntStream.range(0, 1 + chance.nextInt(3)).mapToObj(
				i -> "Text, many schools [" + one(words) + " schools](" + one(List.of("providers", "primary", "schools", "welsh", "schools where region r1"))
						+ (chance.nextInt(5) == 0 ? " than secondary: " + one(List.of("n", "p1")) : chance.nextInt(8) == 0 ? ": n" : ": " + expression(2)) + ")")
				.collect(Collectors.joining("; "));
	}

	String expression(int depth) {
		return switch (depth == 0 ? 0 : chance.nextInt(4)) {
			case 1 -> "not " + expression(0);
			case 2 -> "(" + expression(depth - 1) + " and " + expression(depth - 1) + ")";
			case 3 -> "(" + expression(depth - 1) + " or " + expression(depth - 1) + ")";
			default -> chance.nextInt(5) == 0 ? "w" + chance.nextInt(2) : proposition();
		};
	}

	/** Some ids are of nothing. */
	private String proposition() {
		return "p" + chance.nextInt(propositions + (chance.nextInt(10) == 0 ? 1 : 0));
	}

	private String one(List<String> choices) {
		return choices.get(chance.nextInt(choices.size()));
	}

	int next(int bound) {
		return chance.nextInt(bound);
	}

	/** A whole review: the frame, a file for every provider, and so many files of findings. */
	List<String[]> files(int findingsFiles, int findings) {
		List<String[]> files = new ArrayList<>();
		files.add(new String[] { "review.canfod", frame() });
		IntStream.range(0, providers).forEach(i -> files.add(new String[] { "visits/S" + i + ".canfod", visit(i) }));
		IntStream.range(0, findingsFiles).forEach(i -> files.add(new String[] { "findings/" + i + ".canfod", findings(i, findings) }));
		return files;
	}
}
