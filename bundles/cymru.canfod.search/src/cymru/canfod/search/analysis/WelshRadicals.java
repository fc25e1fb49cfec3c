package cymru.canfod.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words that a Welsh form can be a mutation of: soft, nasal and aspirate mutation and the h before vowels, undone. What begins the form
 * often allows more than one (<i>law</i> is glaw or llaw): all of them are given, the form itself first.
 */
final class WelshRadicals {

	private static final int SHORTEST = 3;
	private static final String VOWELS = "aeiouwy";
	/** Words of which nobody would think that they are mutated: without this list every ysgol were a *gysgol too. */
	private static final Set<String> NEVER_MUTATED = WordData.words("radicals_cy.txt");

	private WelshRadicals() {
	}

	/** @param form in small letters without accents */
	static List<String> of(String form) {
		if (form.length() < SHORTEST || NEVER_MUTATED.contains(form)) {
			return List.of(form);
		}
		List<String> radicals = new ArrayList<>(4);
		radicals.add(form);
		char first = form.charAt(0);
		switch (first) {
		case 'b' -> other(radicals, "p", form, 1);
		case 'd' -> {
			if (form.charAt(1) == 'd') {
				other(radicals, "d", form, 2);
			} else {
				other(radicals, "t", form, 1);
			}
		}
		case 'f' -> {
			if (form.charAt(1) != 'f') {
				other(radicals, "b", form, 1);
				other(radicals, "m", form, 1);
			}
		}
		case 'g' -> other(radicals, "c", form, 1);
		case 'l' -> {
			if (form.charAt(1) != 'l') {
				other(radicals, "ll", form, 1);
				other(radicals, "gl", form, 1);
			}
		}
		case 'r' -> {
			if (form.charAt(1) != 'h') {
				other(radicals, "rh", form, 1);
				other(radicals, "gr", form, 1);
			}
		}
		case 'm' -> {
			if (form.charAt(1) == 'h') {
				other(radicals, "p", form, 2);
			} else {
				other(radicals, "b", form, 1);
			}
		}
		case 'n' -> nasal(radicals, form);
		case 'p' -> aspirate(radicals, "p", form);
		case 't' -> aspirate(radicals, "t", form);
		case 'c' -> aspirate(radicals, "c", form);
		case 'h' -> {
			if (isVowel(form.charAt(1))) {
				other(radicals, "", form, 1);
			}
		}
		default -> {
			if (isVowel(first)) {
				other(radicals, "g", form, 0);
			}
		}
		}
		return radicals;
	}

	private static void nasal(List<String> radicals, String form) {
		if (form.startsWith("ngh")) {
			other(radicals, "c", form, 3);
		} else if (form.startsWith("ng")) {
			other(radicals, "g", form, 2);
		} else if (form.startsWith("nh")) {
			other(radicals, "t", form, 2);
		} else {
			other(radicals, "d", form, 1);
		}
	}

	private static void aspirate(List<String> radicals, String initial, String form) {
		if (form.charAt(1) == 'h') {
			other(radicals, initial, form, 2);
		}
	}

	/** What stands behind a mutated initial must be a word's rest. */
	private static void other(List<String> radicals, String initial, String form, int mutated) {
		if (form.length() - mutated + initial.length() >= SHORTEST) {
			radicals.add(initial + form.substring(mutated));
		}
	}

	private static boolean isVowel(char c) {
		return VOWELS.indexOf(c) >= 0;
	}
}
