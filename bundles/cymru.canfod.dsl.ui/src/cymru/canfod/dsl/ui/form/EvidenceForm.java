package cymru.canfod.dsl.ui.form;

import org.eclipse.swt.widgets.Control;

import cymru.canfod.dsl.ide.session.Source;
import cymru.canfod.dsl.ui.OpenFile;

/** A page on which people see what a file says, and change it without seeing its syntax. */
public interface EvidenceForm {

	/** What the page is called. */
	String title();

	/** The page as a whole. */
	Control control();

	/** Shows a state of the file; called in the UI thread whenever the file or its review has changed. What cannot be read is left out, and the page says so. */
	void show(OpenFile file, Source source);

	/**
	 * Brings into view what stands for a place of the text.
	 *
	 * @return whether anything does
	 */
	boolean reveal(int offset);

	/** Writes down what has been typed into a field and not been left yet. */
	void commit();

	/** Gives the keyboard to the part of the page that had it last. */
	void setFocus();
}
