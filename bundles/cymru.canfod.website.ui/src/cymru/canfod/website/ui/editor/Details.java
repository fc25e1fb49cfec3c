package cymru.canfod.website.ui.editor;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import cymru.canfod.dsl.ide.InterfaceLanguage;
import cymru.canfod.tally.facts.Fact;
import cymru.canfod.ui.theme.Palette;
import cymru.canfod.ui.Answer;
import cymru.canfod.website.ui.answers.Shown;

/** Below a criterion: what a machine proposes, with a button to accept it; and for the criterion that the user is at, a note and the address where it was seen. */
final class Details {

	private final Composite fields;
	private final Field note;
	private final Field address;
	private final Composite proposal;
	private final Label proposed;
	private final Button accept;
	private final CriterionRow row;

	Details(Composite parent, CriterionRow row) {
		this.row = row;
		proposal = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(34, 0, 0, 0).spacing(8, 0).applyTo(proposal);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(proposal);
		proposed = new Label(proposal, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(proposed);
		// When it is painted: the theme gives labels its own colour whenever it is applied.
		proposed.addListener(SWT.Paint, e -> proposed.setForeground(Palette.on(proposal.getBackground()).doubtful()));
		accept = new Button(proposal, SWT.PUSH);
		accept.setText(Messages.ACCEPT.text());
		accept.addListener(SWT.Selection, e -> row.accept());
		fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(34, 0, 0, 0).spacing(8, 3).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(fields);
		note = field(Messages.NOTE, words -> row.remark(said -> said.noting(words)));
		address = field(Messages.ADDRESS, words -> row.remark(said -> said.seenAt(words)));
	}

	private Field field(Messages name, Consumer<String> give) {
		Label label = new Label(fields, SWT.NONE);
		label.setText(name.text());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		Field field = new Field(fields, SWT.SINGLE, give).named(name.text());
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(field.text());
		// Enter and Escape go back to the answer, the arrows to the next one.
		field.text().addListener(SWT.DefaultSelection, e -> row.setFocus());
		field.text().addListener(SWT.Traverse, e -> {
			if (e.detail == SWT.TRAVERSE_ESCAPE) {
				e.doit = false;
				row.setFocus();
			}
		});
		return field;
	}

	/** Shows it; returns whether the height has changed. */
	boolean show(Line line, boolean active) {
		note.show(line.answer().map(Fact.Answer::note).orElse(""));
		address.show(line.answer().map(Fact.Answer::address).orElse(""));
		// A note without an answer has no place in the text.
		boolean answered = line.answer().isPresent();
		note.text().setEnabled(answered);
		address.text().setEnabled(answered);
		String before = proposed.getText();
		line.proposed().ifPresent(judged -> {
			Fact.Answer answer = judged.proposed();
			proposed.setText(Messages.PROPOSED.text(Answer.inShort(answer, InterfaceLanguage.current()), Shown.remarks(answer, InterfaceLanguage.current())));
			accept.setToolTipText(answer.address());
		});
		boolean hasProposal = line.proposed().isPresent();
		boolean changed = include(proposal, hasProposal) | include(fields, active);
		return changed || hasProposal && !before.equals(proposed.getText());
	}

	private static boolean include(Control control, boolean shown) {
		GridData data = (GridData) control.getLayoutData();
		boolean changed = data.exclude == shown;
		data.exclude = !shown;
		control.setVisible(shown);
		return changed;
	}

	/** To the note; to the address when the note has the keyboard already. */
	void setFocus() {
		Arrays.stream(new Field[] { note, address }).map(Field::text).filter(text -> text.isEnabled() && !text.isFocusControl()).findFirst().ifPresent(Control::setFocus);
	}

	void commit() {
		note.commit();
		address.commit();
	}

	/** The note. */
	Field note() {
		return note;
	}

	/** The address where it was seen. */
	Field address() {
		return address;
	}
}
