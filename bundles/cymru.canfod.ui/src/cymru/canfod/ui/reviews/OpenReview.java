package cymru.canfod.ui.reviews;

import java.util.List;

import org.eclipse.core.resources.IProject;

import cymru.canfod.dsl.ide.session.ReviewSession;
import cymru.canfod.quantifier.Language;
import cymru.canfod.tally.Review;

/** A review that is open in the workspace, with the session that keeps it counted. */
public record OpenReview(IProject project, ReviewSession session) {

	/** The review as it was last counted. */
	public Review review() {
		return session.review();
	}

	/** The title in a language, or the folder's name while there is no frame. */
	public String title(Language language) {
		return review().declarations().frame().map(f -> f.fact().title().in(language)).filter(t -> !t.isBlank()).orElse(project.getName());
	}

	/** The title, behind the folder's name where another of the reviews is called the same: the end may be cut off where there is little room. */
	public String titleAmong(List<OpenReview> reviews, Language language) {
		String title = title(language);
		boolean isShared = reviews.stream().anyMatch(other -> !other.project().equals(project) && other.title(language).equals(title));
		return isShared ? project.getName() + " \u2013 " + title : title;
	}
}
