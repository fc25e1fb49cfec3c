package cymru.canfod.ui.reviews;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Combo;

import cymru.canfod.ui.Fields;
import cymru.canfod.ui.SharedMessages;
import cymru.canfod.dsl.ide.InterfaceLanguage;

/** The review that a page is about; there is a field for it only where there are several to choose from. */
public final class ReviewField {

	private final List<OpenReview> reviews = WorkspaceReviews.service().all();
	private OpenReview chosen;
	private @Nullable Combo combo;

	/** With the review that is chosen at first. */
	public ReviewField(OpenReview first) {
		chosen = first;
	}

	/** Adds the field, where one is needed. */
	public void createIn(Fields fields) {
		if (reviews.size() > 1) {
			var language = InterfaceLanguage.current();
			var field = fields.choice(SharedMessages.FIELD_REVIEW, reviews.stream().map(review -> review.titleAmong(reviews, language)).toList());
			field.select(Math.max(0, reviews.stream().map(OpenReview::project).toList().indexOf(chosen.project())));
			combo = field;
		}
	}

	/** The review that is chosen now. */
	public OpenReview chosen() {
		var field = combo;
		return field == null ? chosen : reviews.get(field.getSelectionIndex());
	}

	/** Whether another review was chosen since the last call. */
	public boolean hasChanged() {
		OpenReview before = chosen;
		chosen = chosen();
		return !before.project().equals(chosen.project());
	}
}
