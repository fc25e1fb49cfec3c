package cymru.canfod.website.ui.editor;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.MultiPageSelectionProvider;

import cymru.canfod.dsl.ui.form.EvidenceForm;
import cymru.canfod.dsl.ui.form.EvidenceFormEditor;
import cymru.canfod.ui.reviews.Placed;
import cymru.canfod.ui.reviews.PlacedSelection;

/** The editor of what was seen on a website: a page with the criteria, and the text. */
public final class WebsiteEditor extends EvidenceFormEditor {

	public static final String ID = "cymru.canfod.website.ui.editor";

	private @Nullable WebsiteForm form;

	@Override
	protected EvidenceForm form(Composite parent) {
		WebsiteForm made = new WebsiteForm(parent, this);
		form = made;
		return made;
	}

	/** The page of the website. */
	WebsiteForm form() {
		return Objects.requireNonNull(form);
	}

	/** What has the keyboard on the page: other views follow it. */
	void selected(Placed.Place place) {
		if (getSite().getSelectionProvider() instanceof MultiPageSelectionProvider provider) {
			provider.firePostSelectionChanged(new SelectionChangedEvent(provider, PlacedSelection.of(Optional.of(place))));
		}
	}

	/** Goes to the website of another provider. */
	void go(int by) {
		form().go(by);
	}
}
