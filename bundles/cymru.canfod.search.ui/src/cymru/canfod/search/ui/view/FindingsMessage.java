package cymru.canfod.search.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.search.index.Unreadable;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Enquiry;
import cymru.canfod.search.ui.find.Enquiry.Wanted;
import cymru.canfod.search.ui.find.Findings;

/** What there is to say about an answer, with links to what can be done about it. */
final class FindingsMessage {

	private static final int SO_MUCH_OF_A_TEXT = 80;

	private FindingsMessage() {
	}

	/**
	 * The sentences.
	 *
	 * @param removed how many hits somebody has taken out of the list
	 * @param unreadable paths of files of which nothing can be found, and why
	 */
	static String of(Findings found, int removed, SortedMap<String, Unreadable> unreadable) {
		List<String> sentences = new ArrayList<>();
		what(found.of(), sentences);
		if (found.problem().isPresent()) {
			if (!found.of().isBlank()) {
				sentences.add(plain(found.problem().get().message(InterfaceLanguage.current())));
			}
		} else if (found.of().isBlank()) {
			sentences.add(Messages.ASK.text());
		} else {
			count(found, sentences);
		}
		if (!found.of().narrowed().isEmpty()) {
			sentences.add(Messages.WIDEN.text());
		}
		if (removed > 0) {
			sentences.add(Messages.REMOVED.text(removed));
		}
		switch (found.state()) {
			case INDEXING -> sentences.add(Messages.STILL_INDEXING.text());
			case STOPPED -> sentences.add(Messages.INDEXING_STOPPED.text());
			case BROKEN_OFF -> sentences.add(Messages.BROKEN_OFF.text());
			case NO_REVIEW, WHOLE -> { /* nothing to add */ }
		}
		if (unreadable.size() == 1) {
			unreadable.forEach((path, reason) -> sentences.add(plain(unreadable(path, reason))));
		} else if (!unreadable.isEmpty()) {
			sentences.add(Messages.UNREADABLE_SOME.text(unreadable.size()));
		}
		return String.join("  ", sentences);
	}

	/** Why nothing can be found in a file. */
	static String unreadable(String path, Unreadable reason) {
		return Messages.UNREADABLE.text(path, reason.message(InterfaceLanguage.current()));
	}

	private static void count(Findings found, List<String> sentences) {
		int shown = found.found().size();
		if (found.total() == 0) {
			sentences.add(found.state() == Findings.State.WHOLE ? Messages.NOTHING_FOUND.text() : Messages.NOTHING_YET.text());
		} else if (found.total() > shown) {
			sentences.add(Messages.FIRST_SHOWN.text(found.total(), shown));
		} else {
			sentences.add(Messages.HITS.text(found.total()));
		}
		long others = found.found().stream().filter(each -> each.hit().byGlossary()).count();
		if (others > 0) {
			sentences.add(Messages.HITS_BY_GLOSSARY.text(others));
		}
	}

	private static void what(Enquiry enquiry, List<String> sentences) {
		switch (enquiry.wanted()) {
			case Wanted.Query query -> { /* stands in the field */ }
			case Wanted.Typed typed -> { /* stands in a field too */ }
			case Wanted.LikeHit like -> sentences.add(Messages.LIKE.text(shortened(like.hit().text())));
			case Wanted.LikeText like -> sentences.add(Messages.LIKE.text(shortened(like.text())));
			case Wanted.Uncoded uncoded -> sentences.add(Messages.UNCODED.text(shortened(uncoded.wordings().isEmpty() ? uncoded.proposition() : uncoded.wordings().getFirst())));
			case Wanted.Said said -> sentences.add(Messages.SAID.text(shortened(said.claim().text().printed()), shortened(said.about())));
		}
	}

	private static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return plain(line.length() <= SO_MUCH_OF_A_TEXT ? line : line.substring(0, SO_MUCH_OF_A_TEXT) + "\u2026");
	}

	/** Without what a link would take for its own signs. */
	private static String plain(String text) {
		return text.replace("&", "&&").replace("<a>", "< a>").replace("</a>", "< /a>");
	}
}
