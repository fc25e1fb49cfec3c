package cymru.canfod.ui.reviews;

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
}
