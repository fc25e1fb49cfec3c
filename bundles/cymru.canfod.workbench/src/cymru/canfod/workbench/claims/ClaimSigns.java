package cymru.canfod.workbench.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Color;

import cymru.canfod.dsl.ide.read.VerdictWords;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.IssueCode;
import cymru.canfod.tally.VerdictCode;
import cymru.canfod.ui.theme.Palette;
import cymru.canfod.workbench.Messages;

/** A verdict and what else is to be said of a claim, as sign, words and colour: never as colour alone. */
final class ClaimSigns {

	private ClaimSigns() {
	}

	/** "✓ holds", "✓ holds, ◔ few were asked". */
	static String words(VerdictCode code, List<IssueCode> further, Language language) {
		Stream<String> first = Stream.of(VerdictWords.sign(code) + " " + VerdictWords.name(code, language));
		return Stream.concat(first, further.stream().flatMap(issue -> further(issue).stream())).collect(Collectors.joining(", "));
	}

	/** How serious: 0 holds, 1 to be looked at, 2 wrong. */
	static int weight(VerdictCode code, List<IssueCode> further) {
		return switch (code) {
			case HOLDS -> further.isEmpty() ? 0 : 1;
			case UNDERSTATED -> 1;
			case OVERSTATED, NO_TERM, UNSUPPORTED, FIGURE_DIFFERS, COMPARISON_DIFFERS, NO_QUANTIFIER -> 2;
		};
	}

	static Color colour(int weight, Palette palette) {
		return switch (weight) {
			case 0 -> palette.good();
			case 1 -> palette.doubtful();
			default -> palette.bad();
		};
	}

	private static Optional<String> further(IssueCode issue) {
		return switch (issue) {
			case THIN_BASE -> Optional.of("◔ " + Messages.FURTHER_THIN_BASE.text());
			case SMALL_GROUP -> Optional.of("◉ " + Messages.FURTHER_SMALL_GROUP.text());
			case TWIN_DIFFERS -> Optional.of("⇄ " + Messages.FURTHER_TWIN_DIFFERS.text());
			case LOOSE_WORD -> Optional.of("~ " + Messages.FURTHER_LOOSE_WORD.text());
			default -> Optional.empty();
		};
	}
}
