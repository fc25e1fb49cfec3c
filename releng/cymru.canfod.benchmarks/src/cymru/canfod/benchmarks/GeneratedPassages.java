package cymru.canfod.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import cymru.canfod.search.index.Attribute;
import cymru.canfod.search.index.Entry;
import cymru.canfod.search.index.EntryKind;
import cymru.canfod.search.index.Source;

/** Invented passages of forty words, half of them Welsh, in which words are as frequent as in real texts (Zipf); the same numbers always give the same text. */
record GeneratedPassages(int count) {

	static final int IN_A_FILE = 100;
	private static final int LENGTH = 40;
	private static final int WORDS = 30_000;
	/** Of all words about so many only join others. */
	private static final double JOINING = 0.42;
	private static final String[] ENGLISH_JOINING = "the of and to in is for that with on are our we this be at by from it as you will have not all can which they has was".split(" ");
	private static final String[] WELSH_JOINING = "y yr i o ac yn mae a'r i'r o'r ar gan sydd wedi bod ei eu gyda am ond hefyd mewn fel sy'n mae'r rydym nid pan ni hyn".split(" ");
	private static final String[] ENGLISH_ENDINGS = { "", "", "", "s", "ing", "ed" };
	private static final String[] WELSH_ENDINGS = { "", "", "", "au", "ion", "odd", "u", "'r" };
	private static final List<String> ENGLISH = words(1, "b c d f g h j k l m n p r s t w br cl st tr pl", "a e i o u ea ou ai", "n r s t l m d ck nt st");
	private static final List<String> WELSH = words(2, "b c d f g ll m n p r rh s t cl cr dr gw pl tr", "a e i o u w y ae wy", "n r l dd ll s th d rch nt");
	private static final String[] KINDS = { "primary", "secondary", "all-age", "local-authority" };
	private static final String[] STANCES = { "yes", "no", "mixed", "unclear" };

	private static List<String> words(long seed, String initials, String vowels, String finals) {
		Random random = new Random(seed);
		String[][] parts = { initials.split(" "), vowels.split(" "), finals.split(" ") };
		return IntStream.range(0, WORDS).mapToObj(rank -> {
			StringBuilder word = new StringBuilder();
			for (int syllable = 0; syllable < 1 + (rank > 200 ? 1 : 0) + random.nextInt(2); syllable++) {
				for (String[] part : parts) {
					word.append(part[random.nextInt(part.length)]);
				}
			}
			return word.toString();
		}).toList();
	}

	/** The files that they stand in; their texts are made when they are read. */
	List<Source> files() {
		return IntStream.range(0, count / IN_A_FILE).mapToObj(file -> {
			String path = "visits/V%06d.canfod".formatted(file);
			return new Source(path, "1", () -> entries(path, file));
		}).toList();
	}

	private static List<Entry> entries(String path, int file) {
		List<Entry> entries = new ArrayList<>(IN_A_FILE);
		for (int line = 1; line <= IN_A_FILE; line++) {
			int number = file * IN_A_FILE + line - 1;
			String proposition = "q" + number % 60;
			String stance = STANCES[number % STANCES.length];
			entries.add(new Entry(EntryKind.PASSAGE, path, line, text(number), Map.of(Attribute.PROVIDER, List.of("P" + file % 1500), Attribute.KIND, List.of(KINDS[file % KINDS.length]),
					Attribute.DATE, List.of("2023-02-%02d".formatted(1 + file % 28)), Attribute.ROLE, List.of("headteacher"), Attribute.PROPOSITION, List.of(proposition),
					Attribute.THEME, List.of("theme" + number % 8), Attribute.STANCE, List.of(stance)), List.of(stance + ' ' + proposition), Set.of(), Optional.empty()));
		}
		return entries;
	}

	static String text(int number) {
		Random random = new Random(number);
		boolean isWelsh = number % 2 == 1;
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			String[] joining = isWelsh ? WELSH_JOINING : ENGLISH_JOINING;
			text.append(i == 0 ? "" : " ").append(random.nextDouble() < JOINING ? joining[random.nextInt(joining.length)] : word(random, isWelsh));
		}
		return text.append('.').toString();
	}

	private static String word(Random random, boolean isWelsh) {
		String[] endings = isWelsh ? WELSH_ENDINGS : ENGLISH_ENDINGS;
		return frequent(random, isWelsh) + endings[random.nextInt(endings.length)];
	}

	/** The n-th most frequent word is said about 1/n as often as the first. */
	static String frequent(Random random, boolean isWelsh) {
		int rank = (int) Math.min(WORDS - 1, Math.exp(random.nextDouble() * Math.log(WORDS)) - 1);
		return (isWelsh ? WELSH : ENGLISH).get(rank);
	}
}
