package cymru.canfod.search.ui.view;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import cymru.canfod.search.Hit.Mark;
import cymru.canfod.search.ui.Messages;
import cymru.canfod.search.ui.find.Found;
import cymru.canfod.search.ui.find.HitWords;

/** The whole of one hit, to be read without leaving the list: whose words, when, what they are coded to. */
final class Reading {

	private final Composite area;
	private final Label about;
	private final StyledText text;
	private Optional<Found> shown = Optional.empty();

	Reading(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(area);
		about = new Label(area, SWT.WRAP);
		about.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(about);
		text = Named.as(new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), Messages.READING);
		text.setMargins(8, 6, 8, 6);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(text);
	}

	Control control() {
		return area;
	}

	/** Shows a hit, or nothing. */
	void show(Optional<Found> found) {
		if (found.equals(shown)) {
			return;
		}
		shown = found;
		about.setText(found.map(Reading::about).orElse("").replace("&", "&&"));
		String codings = found.map(HitWords::codings).orElse("");
		String words = found.map(each -> each.hit().text()).orElse("");
		text.setText(codings.isEmpty() ? words : words + "\n\n" + codings);
		Marking marking = Marking.on(Objects.requireNonNull(text.getBackground()));
		found.ifPresent(each -> each.hit().marked().forEach(mark -> text.setStyleRange(range(mark, marking))));
		area.layout();
		int first = found.filter(each -> !each.hit().marked().isEmpty()).map(each -> each.hit().marked().getFirst().start()).orElse(0);
		text.setTopIndex(Math.max(0, text.getLineAtOffset(first)));
		text.setCaretOffset(first);
		text.showSelection();
	}

	private static StyleRange range(Mark mark, Marking marking) {
		return new StyleRange(mark.start(), mark.end() - mark.start(), marking.letters(), marking.ground(), SWT.BOLD);
	}

	private static String about(Found found) {
		return Stream.of(HitWords.provider(found), HitWords.who(found), HitWords.date(found.hit()), HitWords.language(found.hit().language()), found.from()).filter(word -> !word.isEmpty())
				.collect(Collectors.joining(" \u00b7 "));
	}
}
